import type { GitProgram } from "./git-program.ts";
import { emptyTree } from "./object-store.ts";

/** One file of a diff. */
export interface FileChange {
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  readonly path: string;
  /** Where a renamed file stood before. */
  readonly from: string | undefined;
  /** The file's new content; the old one of a removed file. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, without git's header. Undefined for binary files. */
  readonly patch: string | undefined;
}

/** What differs between two commits or trees, renames found. `undefined`: before the first commit. */
export async function fileChanges(
  git: GitProgram,
  folder: string,
  trees: { readonly before: string | undefined; readonly after: string },
): Promise<readonly FileChange[]> {
  const { stdout } = await git.run(
    [
      "-c",
      "core.quotePath=false",
      "diff-tree",
      "-r",
      "-M",
      "--raw",
      "-p",
      "--full-index",
      "--no-ext-diff",
    ].concat([trees.before ?? emptyTree, trees.after]),
    { folder },
  );
  const text = stdout.toString("utf8");
  const raw = text.split("\n").filter((line) => line.startsWith(":"));
  const patches = text.split(/^diff --git /m).slice(1);
  return raw.map((line, index) => readChange(line, patches[index] ?? ""));
}

/** `:100644 100644 OID OID R090\tfrom\tto` */
function readChange(line: string, patch: string): FileChange {
  const [facts = "", first = "", second] = line.split("\t");
  const [, , before = "", after = "", letter = "M"] = facts.split(" ");
  const hunks = /^@@/m.exec(patch);
  const body = hunks === null ? undefined : patch.slice(hunks.index).replace(/\n$/, "");
  const count = (sign: string) => body?.split("\n").filter((each) => each.startsWith(sign)).length ?? 0;
  const status = statuses[letter.charAt(0)] ?? "changed";
  return {
    status,
    path: unquote(second ?? first),
    from: second === undefined ? undefined : unquote(first),
    oid: status === "removed" ? before : after,
    additions: count("+"),
    deletions: count("-"),
    patch: body,
  };
}

const statuses: Readonly<Record<string, FileChange["status"]>> = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/** Git quotes a path with a tab, a newline, a quote or a backslash in it as C does. */
function unquote(path: string): string {
  if (!path.startsWith('"')) return path;
  return path.slice(1, -1).replaceAll(/\\(?:([0-7]{3})|(.))/g, (_, octal?: string, letter = "") => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return { n: "\n", t: "\t", r: "\r" }[letter as string] ?? String(letter);
  });
}
