import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Findings } from "./figure.ts";
import { interleave, ratioOf } from "./interleave.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

const commits = 100_000;
const tags = 10_000;
const tag = "v999.0.0";

/** What verify-tag asks git here, one after another. */
const questionsOf: readonly (readonly string[])[] = [
  ["for-each-ref", "--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)", "refs/tags"],
  ["rev-parse", "--is-shallow-repository"],
  ["rev-parse", "--verify", "HEAD^{commit}"],
  ["rev-parse", "--show-prefix"],
  ["rev-parse", "--quiet", "--verify", "refs/remotes/origin/main^{commit}"],
  ["rev-parse", "--quiet", "--verify", "refs/heads/main^{commit}"],
  ["merge-base", "--is-ancestor", tag, "main"],
  ["ls-tree", "-r", "-z", "--full-tree", tag],
  ["cat-file", "-p", `${tag}:pyproject.toml`],
  ["describe", "--tags", "--long", "--abbrev=40", "--match", "*[0-9]*", tag],
  ["symbolic-ref", "--quiet", "--short", "HEAD"],
  ["status", "--porcelain", "--untracked-files=no"],
  ["config", "--get-regexp", String.raw`^remote\..*\.url$`],
  ["cat-file", "-e", `${tag}:release-please-config.json`],
];

/** The action, and the command, on a long history, against the git commands that answer the same questions. */
export function verifyTag(program: string): Promise<Findings> {
  return withFolder(async (directory) => {
    await importHistory(directory);
    const git = (...words: readonly string[]): void => {
      spawnSync("git", words, { cwd: directory, env: gitEnvironment, maxBuffer: 1e9 });
    };
    const node = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): void => {
      const { status, stdout, stderr } = spawnSync(process.execPath, words, {
        cwd: directory,
        env: { ...gitEnvironment, ...environment },
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`${words.join(" ")}: ${stdout}${stderr}`);
    };
    const action = fileURLToPath(new URL("../dist/verify-tag/index.js", import.meta.url));
    const { bare, bundle, questions, whole, command } = await interleave(7, {
      bare: { run: () => spawnSync(process.execPath, ["-e", "0"]) },
      bundle: { run: () => spawnSync(process.execPath, [action], { env: gitEnvironment }) },
      questions: {
        run: () => {
          for (const words of questionsOf) git(...words);
        },
      },
      whole: {
        run: () => {
          node([action], {
            INPUT_TAG: tag,
            "INPUT_DEFAULT-BRANCH": "main",
            INPUT_CHECKS: "order=error",
            GITHUB_WORKSPACE: directory,
          });
        },
      },
      command: {
        run: () => {
          node([program, "verify-tag", tag]);
        },
      },
    });
    return {
      title: `verify-tag on ${commits} commits and ${tags} tags`,
      figures: [
        ratioOf("start-up of the action, against node -e 0", bundle, bare, 2),
        ratioOf("the action, against the git commands it needs", whole, questions, 2),
        ratioOf("release-helper verify-tag, against the same", command, questions, 2),
      ],
    };
  });
}

/** A straight history with every tenth commit tagged, the newest of them as the tag that is judged. */
async function importHistory(directory: string): Promise<void> {
  spawnSync("git", ["init", "--quiet", "--initial-branch=main", "."], {
    cwd: directory,
    env: gitEnvironment,
  });
  const child = spawn("git", ["fast-import", "--quiet"], {
    cwd: directory,
    env: gitEnvironment,
    stdio: ["pipe", "inherit", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const who = "committer Bench <bench@example.com> 1767323045 +0000";
  const pyproject =
    '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\n[project]\nname = "sample"\ndynamic = ["version"]\nclassifiers = ["Private :: Do Not Upload"]\n[tool.hatch.version]\nsource = "vcs"\n';
  for (let number = 1; number <= commits; number += 1) {
    const file = number === 1 ? `M 644 inline pyproject.toml\n${data(pyproject)}` : "";
    const text = `commit refs/heads/main\nmark :${number}\n${who}\n${data(`feat: ${number}`)}${file}M 644 inline a.txt\n${data(String(number))}\n`;
    const isTagged = number % (commits / tags) === 0;
    const name = number === commits ? tag : `v${Math.floor(number / 1000)}.${number % 1000}.0-rc.1`;
    const tagged = isTagged ? `reset refs/tags/${name}\nfrom :${number}\n\n` : "";
    if (!child.stdin.write(text + tagged)) await new Promise((resolve) => child.stdin.once("drain", resolve));
  }
  child.stdin.end();
  await ended;
  spawnSync("git", ["reset", "--quiet", "--hard"], { cwd: directory, env: gitEnvironment });
  spawnSync("git", ["pack-refs", "--all"], { cwd: directory, env: gitEnvironment });
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
