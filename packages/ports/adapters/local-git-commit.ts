import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "@release-actions/release-model";
import type { CommitFile, Git } from "../git.ts";
import type { GitCommand } from "./git-command.ts";
import { nulSeparated, splitOnce } from "./git-output.ts";

/**
 * Makes a commit with plumbing alone: objects first, then one compare-and-swap of the branch. Killed before
 * the last step, it leaves only objects that nothing names; hooks, index and work tree are never touched.
 */
export async function commitFiles(git: GitCommand, change: Parameters<Git["commit"]>[0]): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), `release-helper-${process.pid}-index-`));
  try {
    const environment = { GIT_INDEX_FILE: join(scratch, "index") };
    await git.run(["read-tree", "--end-of-options", change.tree ?? change.parents[0]], { environment });
    const objects = await writeObjects(git, scratch, change.files);
    const modes = await modesOf(git, change.tree ?? change.parents[0], change.files);
    const entries = change.files.map(
      ({ path }, index) => `${modes.get(path) ?? "100644"} ${objects[index] ?? ""} 0\t${path}\0`,
    );
    await git.run(["update-index", "-z", "--index-info"], { environment, input: entries.join("") });
    const { stdout: tree } = await git.run(["write-tree"], { environment });
    const commit = await commitTree(git, tree.toString("utf8").trim(), change);
    await moveBranch(git, change.branch, change.expected, commit);
    return commit;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Stores the files, however many, by one process, which reads them from the scratch folder. */
async function writeObjects(
  git: GitCommand,
  scratch: string,
  files: readonly CommitFile[],
): Promise<readonly string[]> {
  const copies = files.map((_, index) => join(scratch, String(index)));
  for (const [index, copy] of copies.entries()) await writeFile(copy, files[index]?.bytes ?? "");
  const { stdout } = await git.run(["hash-object", "-w", "--no-filters", "--stdin-paths"], {
    input: copies.map((copy) => `${copy}\n`).join(""),
  });
  return stdout.toString("utf8").trim().split("\n");
}

/** An edited file keeps its mode: an executable script stays executable. */
async function modesOf(
  git: GitCommand,
  commit: string,
  files: readonly CommitFile[],
): Promise<ReadonlyMap<string, string>> {
  const paths = files.map(({ path }) => `:(literal)${path}`);
  const output = await git.text(["ls-tree", "-z", "--full-tree", commit, "--", ...paths]);
  return new Map(
    nulSeparated(output).map((entry) => {
      const [facts, path] = splitOnce(entry, "\t");
      return [path, facts.slice(0, "100644".length)] as const;
    }),
  );
}

async function commitTree(
  git: GitCommand,
  tree: string,
  change: Parameters<Git["commit"]>[0],
): Promise<string> {
  const parents = change.parents.flatMap((parent) => ["-p", parent]);
  const sign = (await git.run(["config", "--type=bool", "commit.gpgSign"], { allow: [1] })).stdout.toString(
    "utf8",
  );
  const options = sign.trim() === "true" ? ["-S"] : [];
  const { stdout } = await git.run(["commit-tree", ...options, tree, ...parents, "-F", "-"], {
    input: change.message,
  });
  return stdout.toString("utf8").trim();
}

async function moveBranch(
  git: GitCommand,
  branch: string,
  expected: string | undefined,
  commit: string,
): Promise<void> {
  const reference = `refs/heads/${branch}`;
  // An empty old value means that the reference must not exist yet.
  const { exitCode } = await git.run(
    ["update-ref", "-m", "release-helper: commit", reference, commit, expected ?? ""],
    { allow: [1, 128] },
  );
  if (exitCode === 0) return;
  throw new Refusal({
    code: "branch-moved",
    expected:
      expected === undefined
        ? `no branch ${branch} in ${git.root}`
        : `${branch} at ${expected} in ${git.root}`,
    found: "a branch that somebody else moved in the meantime",
    fix: "Run the command again: it starts from what stands there now.",
  });
}
