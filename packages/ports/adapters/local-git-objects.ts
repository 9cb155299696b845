import { InternalError } from "@release-actions/release-model";
import type { GitCommand } from "./git-command.ts";

/** Paths of the regular files in the tree of a commit. Links and submodules are left out. */
export async function listTree(git: GitCommand, commit: string): Promise<string[]> {
  const output = await git.text(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  return output
    .split("\0")
    .filter((entry) => entry.startsWith("100"))
    .map((entry) => entry.slice(entry.indexOf("\t") + 1));
}

/** Reads many files of a commit with one process. Paths that are not in the tree are left out. */
export async function readBlobs(
  git: GitCommand,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  // The batch protocol is line by line, so a path with a line break is asked for alone.
  const asked = paths.filter((path) => !path.includes("\n"));
  for (const path of paths.filter((one) => one.includes("\n"))) {
    const { exitCode, stdout } = await git.run(["cat-file", "blob", `${commit}:${path}`], { allow: [128] });
    if (exitCode === 0) found.set(path, stdout);
  }
  if (asked.length === 0) return found;
  const input = asked.map((path) => `${commit}:${path}\n`).join("");
  const { stdout } = await git.run(["cat-file", "--batch"], { input });
  let position = 0;
  for (const path of asked) {
    const end = stdout.indexOf(0x0a, position);
    if (end < 0) throw cutShort(git.root);
    const header = stdout.subarray(position, end).toString("utf8");
    position = end + 1;
    // `<object> <type> <size>`, or `<revision>:<path> missing`, where the path may hold spaces.
    const match = /^[0-9a-f]{40,64} (blob|tree|commit|tag) (\d+)$/.exec(header);
    if (match === null) continue;
    const size = Number(match[2]);
    if (match[1] === "blob") found.set(path, stdout.subarray(position, position + size));
    position += size + 1;
  }
  return found;
}

function cutShort(root: string): InternalError {
  return new InternalError({
    code: "git-output-cut-short",
    expected: `an answer to each question to git cat-file in ${root}`,
    found: "fewer answers",
    fix: "Report this as a bug of release-actions.",
  });
}
