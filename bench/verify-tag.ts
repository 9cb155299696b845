import { spawn, spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Findings } from "./figure.ts";
import { withGitServer } from "./git-server.ts";
import { interleave, ratioOf, together } from "./interleave.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

const commits = 100_000;
const tags = 10_000;
/** On the tip of main: whether main contains it is seen without a walk. */
const newest = "v999.0.0";
/** A patch of an old line, half the history away: git walks there. */
const old = "v998.0.1";

/** The least that git has to be asked, one command after another: each question of verify-tag once, and no more. */
const questionsOf = (tag: string, { isOffline = false } = {}): readonly (readonly string[])[] => [
  ["show-ref", "--head", "--dereference"],
  ...(tag === newest ? [] : [["merge-base", "--is-ancestor", tag, "main"]]),
  ["ls-tree", "-r", "-z", "--full-tree", tag],
  ["cat-file", "-p", `${tag}:pyproject.toml`],
  ["config", "-z", "--get-regexp", String.raw`^remote\..*\.url$`],
  ...(isOffline ? [] : [["ls-remote", "--quiet", "origin", `refs/tags/${tag}`, `refs/tags/${tag}^{}`]]),
  // Only what is checked out can have been changed.
  ...(tag === newest ? [["status", "--porcelain=v2", "--branch", "--untracked-files=no"]] : []),
  ["describe", "--tags", "--long", "--abbrev=40", "--match", "*[0-9]*", tag],
];

/** In a job, what is not checked out is not what is built. */
const elsewhere = "vcs-version=warning";
const offline = "moved-tag=off";

/**
 * The action, and the command, on a long history with its remote, which answers over HTTP on this machine, against the git
 * commands that answer the same questions.
 */
export function verifyTag(program: string): Promise<Findings> {
  return withFolder(async (folder) => {
    const directory = join(folder, "clone");
    await mkdir(directory);
    await importHistory(directory);
    const remotes = join(folder, "remotes");
    git(directory, ["clone", "--quiet", "--bare", ".", join(remotes, "sample.git")]);
    return withGitServer(remotes, async (address) => {
      git(directory, ["remote", "add", "origin", `${address}/sample.git`]);
      git(directory, ["fetch", "--quiet", "origin"]);
      return measure(program, directory);
    });
  });
}

async function measure(program: string, directory: string): Promise<Findings> {
  const action = fileURLToPath(new URL("../dist/verify-tag/index.js", import.meta.url));
  const run = (program: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): void => {
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: directory,
      env: { ...gitEnvironment, ...environment },
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`${words.join(" ")}: ${stdout.toString()}${stderr.toString()}`);
  };
  const questions = (tag: string, way: { readonly isOffline?: boolean } = {}) => ({
    run: () => {
      for (const words of questionsOf(tag, way)) run("git", words);
    },
  });
  const actionOn = (tag: string, checks: string) => ({
    run: () => {
      run(process.execPath, [action], {
        INPUT_TAG: tag,
        "INPUT_DEFAULT-BRANCH": "main",
        INPUT_CHECKS: checks,
        GITHUB_WORKSPACE: directory,
      });
    },
  });
  const command = (tag: string, checks: string) => ({
    run: () => {
      run(process.execPath, [program, "verify-tag", tag, ...(checks === "" ? [] : ["--checks", checks])]);
    },
  });
  const found = await interleave(7, {
    bare: { run: () => spawnSync(process.execPath, ["-e", "0"]) },
    started: { run: () => spawnSync(process.execPath, [action], { env: gitEnvironment }) },
    oldQuestions: questions(old),
    oldAction: actionOn(old, elsewhere),
    oldCommand: command(old, elsewhere),
    newestQuestions: questions(newest),
    newestAction: actionOn(newest, ""),
    newestCommand: command(newest, ""),
    offlineQuestions: questions(newest, { isOffline: true }),
    offlineAction: actionOn(newest, offline),
  });
  // There git answers so fast that a Node that does nothing takes as long: no goal, but it is not to be hidden.
  const bareAndOffline = together(found.bare, found.offlineQuestions);
  return {
    title: `verify-tag on ${commits} commits and ${tags} tags`,
    figures: [
      ratioOf("start-up of the action, against node -e 0", found.started, found.bare, 2),
      ratioOf("the action on the newest commit, against git", found.newestAction, found.newestQuestions, 2),
      ratioOf("the command on it, against git", found.newestCommand, found.newestQuestions, 2),
      ratioOf("the action on an old line, against git", found.oldAction, found.oldQuestions, 2),
      ratioOf("the command on it, against git", found.oldCommand, found.oldQuestions, 2),
      ratioOf(
        "the action on the newest commit without the remote, against git",
        found.offlineAction,
        found.offlineQuestions,
      ),
      ratioOf("the same, against git and node -e 0", found.offlineAction, bareAndOffline),
    ],
  };
}

function git(directory: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync("git", words, { cwd: directory, env: gitEnvironment });
  if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr.toString()}`);
}

/** Tags that are judged, by the number of the commit. */
const names = new Map([
  [commits / 2, old],
  [commits, newest],
]);

/** A straight history with every tenth commit tagged. */
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
    const name = names.get(number) ?? `v${Math.floor(number / 1000)}.${number % 1000}.0-rc.1`;
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
