import type { References, WorkTree } from "../git.ts";
import type { GitCommand } from "./git-command.ts";
import { nulSeparated } from "./git-output.ts";

/** Branch and modified files by one `git status`: https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
export async function readWorkTree(git: GitCommand): Promise<WorkTree> {
  const output = await git.text([
    "status",
    "--porcelain=v2",
    "-z",
    "--branch",
    // Counting commits is slow in a long history, and nobody asks.
    "--no-ahead-behind",
    "--untracked-files=no",
    "--no-renames",
  ]);
  const entries = nulSeparated(output);
  const head = entries.find((entry) => entry.startsWith(headLine))?.slice(headLine.length);
  return {
    branch: head === "(detached)" ? undefined : head,
    modified: entries.flatMap((entry) => {
      const fields = fieldsBeforePath[entry.slice(0, 2)];
      return fields === undefined ? [] : [entry.split(" ").slice(fields).join(" ")];
    }),
  };
}

const headLine = "# branch.head ";

/** How many fields stand before the path: of a changed file, and of one with conflicts. */
const fieldsBeforePath: Readonly<Record<string, number>> = { "1 ": 8, "u ": 10 };

/** Tags and some branches by one `git for-each-ref`. */
export async function readReferences(git: GitCommand, branches: readonly string[]): Promise<References> {
  const format = "%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)";
  const output = await git.text(["for-each-ref", `--format=${format}`, "refs/tags", ...branches]);
  const references = output.split("\n").flatMap((line) => {
    const [name = "", object = "", type = "", target = ""] = line.split("\0");
    if (name === "") return [];
    return [{ name, object, commit: type === "tag" ? target : object, annotated: type === "tag" }];
  });
  return {
    // A pattern also names what lies below it, as in a folder.
    branches: new Map(
      references.flatMap(({ name, commit }) => (branches.includes(name) ? [[name, commit] as const] : [])),
    ),
    tags: references.flatMap((reference) =>
      reference.name.startsWith(tagFolder)
        ? [{ ...reference, name: reference.name.slice(tagFolder.length) }]
        : [],
    ),
  };
}

const tagFolder = "refs/tags/";
