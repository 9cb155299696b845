import * as v from "valibot";
import type { BranchCommit, DefaultCommit } from "../../github.ts";
import { topFolderSchema } from "./merge-sides.ts";
import { nodesOf } from "./requests/parse-answer.ts";

export const objectSchema = v.object({ oid: v.string() });

const personSchema = v.nullable(v.object({ name: v.nullable(v.string()), email: v.nullable(v.string()) }));

export const commitSchema = v.pipe(
  v.object({
    oid: v.string(),
    message: v.string(),
    parents: nodesOf(objectSchema),
    author: personSchema,
    committer: personSchema,
  }),
  v.transform(({ oid, message, parents, author, committer }): BranchCommit => ({
    hash: oid,
    message,
    parents: parents.map((parent) => parent.oid),
    committedBy: committedBy(author, committer),
  })),
);

/** A commit of the default branch; `author` is a login, or the name of a bot, which is its login, too. */
export const defaultCommitSchema = v.pipe(
  v.intersect([
    commitSchema,
    v.object({
      author: v.nullable(
        v.object({ name: v.nullable(v.string()), user: v.nullish(v.object({ login: v.string() })) }),
      ),
      tree: v.optional(topFolderSchema),
    }),
  ]),
  v.transform(({ author, tree, ...commit }) => ({
    ...commit,
    author: author?.user?.login ?? author?.name ?? undefined,
    folder: tree,
  })),
);

/** One of whom the token belongs to, or of somebody else. */
export function defaultCommit(
  { author, ...commit }: v.InferOutput<typeof defaultCommitSchema>,
  viewer: string,
): DefaultCommit {
  return { ...commit, isOwn: author === viewer };
}

type Person = v.InferOutput<typeof personSchema>;

/**
 * What its pages and APIs make, GitHub commits itself. Of a server of one's own only the name is certain:
 * https://github.com/desktop/desktop/pull/13852. A personal token's commits by REST are committed by their author.
 */
function committedBy(author: Person, committer: Person): BranchCommit["committedBy"] {
  if (/^GitHub\b/.test(committer?.name ?? "")) return "github";
  return author?.name === committer?.name && author?.email === committer?.email ? "author" : "other";
}
