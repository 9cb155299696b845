import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure, Findings } from "./figure.ts";
import { interleave, median, type Timings } from "./interleave.ts";
import { gitEnvironment, withFolder } from "./temporary-folder.ts";

/** How much longer each hook takes than a Node that does nothing, as git starts them. */
export async function hooks(program: string): Promise<Findings> {
  return withFolder(async (folder) => {
    const clone = join(folder, "clone");
    prepare(clone, program);
    const start = (command: string, words: readonly string[], input = "") => ({
      run: () => {
        const { status, stderr } = spawnSync(command, words, {
          cwd: clone,
          env: gitEnvironment,
          input,
          encoding: "utf8",
        });
        if (status !== 0) throw new Error(`${words.join(" ")}: ${stderr}`);
      },
    });
    const hook = (name: string, words: readonly string[], input?: string) =>
      start(join(clone, ".git", "hooks", name), words, input);
    const head = git(clone, "rev-parse", "HEAD");
    const zero = "0".repeat(40);
    const { bare, ...timings } = await interleave(21, {
      bare: start(process.execPath, ["-e", "0"]),
      "pre-commit with a staged package.json": hook("pre-commit", []),
      "commit-msg": hook("commit-msg", ["message"]),
      "pre-push of a tag": hook(
        "pre-push",
        ["origin", "x"],
        `refs/tags/v1.0.0 ${head} refs/tags/v1.0.0 ${zero}\n`,
      ),
      "pre-push of a branch": hook(
        "pre-push",
        ["origin", "x"],
        `refs/heads/main ${head} refs/heads/main ${zero}\n`,
      ),
    });
    return {
      title: "Git hooks, in milliseconds over node -e 0",
      figures: Object.entries(timings).map(([what, found]) => overBare(what, found, bare)),
    };
  });
}

/** The median of the rounds' differences. */
function overBare(what: string, timings: Timings, bare: Timings): Figure {
  const over = timings.wall.map((wall, round) => wall - (bare.wall[round] ?? Number.NaN));
  const note = `${median(timings.wall).toFixed(0)} ms against ${median(bare.wall).toFixed(0)} ms`;
  return { what, value: median(over), unit: "ms", goal: 150, note };
}

/** A clone with the hooks, a released main branch, a tag to push and a manifest to commit. */
function prepare(clone: string, program: string): void {
  mkdirSync(clone);
  git(clone, "init", "--quiet", "--initial-branch=main");
  for (let index = 0; index < 50; index += 1) {
    mkdirSync(join(clone, `package-${index}`));
    writeFileSync(join(clone, `package-${index}`, "package.json"), '{"name": "a", "version": "0.0.0-dev"}\n');
  }
  writeFileSync(join(clone, "message"), "feat: a header\n\nAnd a body.\n");
  git(clone, "add", "--all");
  git(clone, "commit", "--quiet", "--message=feat: first");
  git(clone, "update-ref", "refs/remotes/origin/main", "HEAD");
  git(clone, "tag", "v1.0.0");
  const { status, stderr } = spawnSync(process.execPath, [program, "hooks", "install"], {
    cwd: clone,
    env: gitEnvironment,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  writeFileSync(join(clone, "package-0", "package.json"), '{"name": "b", "version": "0.0.0-dev"}\n');
  git(clone, "add", "--all");
}

function git(cwd: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", words, { cwd, env: gitEnvironment, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr}`);
  return stdout.trim();
}
