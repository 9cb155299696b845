import type { GitTag, References, WorkTree } from "../git.ts";
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

/**
 * What is checked out, tags and some branches by one `git show-ref`: it takes the commits behind annotated tags from the
 * packed references, where `for-each-ref` opens the object of every tag, which in a long history is the better part of
 * the time. https://git-scm.com/docs/git-show-ref#Documentation/git-show-ref.txt---dereference
 */
export async function readReferences(git: GitCommand, branches: readonly string[]): Promise<References> {
  // Without any reference at all it says no.
  const { stdout } = await git.run(["show-ref", "--head", "--dereference"], { allow: [1] });
  const lines = stdout.toString("utf8").split("\n");
  const others = new Map<string, string>();
  const tags: GitTag[] = [];
  // A plain loop: there may be tens of thousands of tags, and this is read before anything else can begin.
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const blank = line.indexOf(" ");
    const object = line.slice(0, blank);
    if (line.endsWith(dereferenced)) continue;
    if (!line.startsWith(tagFolder, blank + 1)) {
      others.set(line.slice(blank + 1), object);
      continue;
    }
    // The commit of an annotated tag stands in a line of its own, the next one.
    const next = lines[index + 1] ?? "";
    const annotated = next.endsWith(dereferenced);
    const name = line.slice(blank + 1 + tagFolder.length);
    tags.push({ name, object, commit: annotated ? next.slice(0, next.indexOf(" ")) : object, annotated });
  }
  return {
    head: others.get("HEAD"),
    branches: new Map([...others].filter(([name]) => branches.includes(name))),
    tags,
  };
}

const tagFolder = "refs/tags/";

/** Ends the line that tells the commit of an annotated tag; no reference may be named so. */
const dereferenced = "^{}";
