import { areApart, type FolderEntries } from "@release-actions/release-model";
import * as v from "valibot";
import type { PullRequestState } from "../../github.ts";
import { nodesOf } from "./requests/parse-answer.ts";

/** The top folder of a commit; undefined where GitHub does not show it. */
export const topFolderSchema = v.pipe(
  v.object({ entries: v.nullish(v.array(v.object({ name: v.string(), oid: v.string() }))) }),
  v.transform(({ entries }): FolderEntries | undefined =>
    entries == null ? undefined : new Map(entries.map(({ name, oid }) => [name, oid])),
  ),
);

const folderSchema = v.object({ tree: v.optional(topFolderSchema) });
const commitFolderSchema = v.object({ oid: v.string(), ...folderSchema.entries });

/** Where the branch of a pull request begins, and what it and its base have come to since. */
export const sidesSchema = v.object({
  oldest: v.nullish(nodesOf(v.object({ commit: v.object({ parents: nodesOf(commitFolderSchema) }) }))),
  baseRef: v.nullish(v.object({ target: v.nullable(folderSchema) })),
  headRef: v.nullish(v.object({ target: v.nullable(commitFolderSchema) })),
});

/**
 * Whether the top folders alone show that a pull request can be merged. Only where its commits follow each other: a merge among them
 * has brought it to another place of its base.
 */
export function isMergedByNames(
  { oldest, baseRef, headRef }: v.InferOutput<typeof sidesSchema>,
  { commits, isComplete, head }: Pick<PullRequestState, "commits" | "isComplete" | "head">,
): boolean {
  const [first] = oldest?.flatMap(({ commit }) => commit.parents) ?? [];
  const [start] = commits[0]?.parents ?? [];
  const isLine = isComplete && commits.every(({ parents }) => parents.length === 1);
  if (!isLine || first === undefined || first.oid !== start || headRef?.target?.oid !== head) return false;
  const [from, ours, theirs] = [first.tree, headRef.target.tree, baseRef?.target?.tree];
  return from !== undefined && ours !== undefined && theirs !== undefined && areApart({ from, ours, theirs });
}
