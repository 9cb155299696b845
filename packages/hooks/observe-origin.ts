import type { Machine } from "@release-actions/ports";
import { basename, dirname } from "node:path";
import type { CommitOrigin } from "./commit-origin.ts";
import { parseCommitAnswers, type AnsweredCommit } from "./commit-answers.ts";

/**
 * Asks the repository how the commit with the message in `file` comes about. git puts that file into the git directory of the
 * work tree, also in a linked one or a submodule; a message that lies elsewhere belongs to no commit in the making.
 */
export async function observeOrigin(machine: Machine, file: string): Promise<CommitOrigin> {
  const folder = dirname(file);
  const has = async (name: string) => {
    const files = machine.files(`${folder}/${dirname(name)}`);
    return files.read(basename(name)).then(
      () => true,
      () => false,
    );
  };
  if (!(await has("HEAD"))) return { kind: "unknown" };
  // By git, because not every format of a repository keeps these as files.
  const { stdout } = await machine.commands.run(["git", `--git-dir=${folder}`, "cat-file", "--batch"], {
    cwd: folder,
    environment: machine.environment,
    input: `${asked.join("\n")}\n`,
  });
  const [head, merging, reverting, picking, rebasing] = parseCommitAnswers(stdout, asked.length);
  if (merging !== undefined) return { kind: "merge" };
  if (head !== undefined && head.parents > 1 && isAuthor(head, machine.environment)) return { kind: "merge" };
  if (reverting !== undefined) return { kind: "revert" };
  const isRebasing = (await has("rebase-merge/orig-head")) || (await has("rebase-apply/orig-head"));
  // A commit to be reworded stands at HEAD already, and so does one that a merge was amended from.
  const replayed = [picking, rebasing, isRebasing || (head?.parents ?? 0) > 1 ? head : undefined];
  const headers = replayed.flatMap((commit) => commit?.header ?? []);
  return headers.length === 0 ? { kind: "new" } : { kind: "replay", headers };
}

const asked = ["HEAD", "MERGE_HEAD", "REVERT_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD"];

/**
 * Whether HEAD is amended. git does not tell hooks so, but hands them the author of the commit in the making, to the second,
 * and an amended one keeps its own.
 */
function isAuthor(head: AnsweredCommit, environment: Machine["environment"]): boolean {
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = environment;
  return head.author === `${name} <${email}> ${date?.replace(/^@/, "")}`;
}
