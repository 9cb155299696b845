import * as v from "valibot";
import type { BranchCommit, PullRequestState, RepositoryState, TagState } from "../../github.ts";
import { lookLimits } from "./documents/look.ts";
import { mergeableSchema, mergeableState } from "./mergeability.ts";
import { dateSchema, nodesOf, parseAnswer } from "./requests/parse-answer.ts";

const objectSchema = v.object({ oid: v.string() });

const personSchema = v.nullable(v.object({ name: v.nullable(v.string()), email: v.nullable(v.string()) }));

const commitSchema = v.pipe(
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

type Person = v.InferOutput<typeof personSchema>;

/**
 * What its pages and APIs make, GitHub commits itself. Of a server of one's own only the name is certain:
 * https://github.com/desktop/desktop/pull/13852. A personal token's commits by REST are committed by their author.
 */
function committedBy(author: Person, committer: Person): BranchCommit["committedBy"] {
  if (/^GitHub\b/.test(committer?.name ?? "")) return "github";
  return author?.name === committer?.name && author?.email === committer?.email ? "author" : "other";
}

const pullRequestSchema = v.object({
  id: v.string(),
  number: v.number(),
  url: v.string(),
  state: v.picklist(["OPEN", "MERGED", "CLOSED"]),
  isDraft: v.boolean(),
  title: v.string(),
  body: v.string(),
  baseRefName: v.string(),
  headRefOid: v.string(),
  isCrossRepository: v.boolean(),
  mergeable: mergeableSchema,
  mergedAt: v.nullable(dateSchema),
  mergeCommit: v.nullable(objectSchema),
  autoMergeRequest: v.nullable(v.object({})),
  labels: v.nullable(nodesOf(v.object({ name: v.string() }))),
  commits: v.intersect([
    v.object({ totalCount: v.number() }),
    v.object({ nodes: v.array(v.nullable(v.object({ commit: commitSchema }))) }),
  ]),
  comments: nodesOf(v.object({ body: v.string(), viewerDidAuthor: v.boolean() })),
});

const tagTargetSchema = v.object({ oid: v.string(), committedDate: v.optional(dateSchema) });
const tagSchema = v.object({
  name: v.string(),
  target: v.nullable(v.object({ ...tagTargetSchema.entries, tagged: v.optional(tagTargetSchema) })),
});

const repositorySchema = v.looseObject({
  id: v.string(),
  nameWithOwner: v.string(),
  isArchived: v.boolean(),
  viewerPermission: v.nullable(v.string()),
  autoMergeAllowed: v.boolean(),
  squashMergeAllowed: v.boolean(),
  rebaseMergeAllowed: v.boolean(),
  mergeCommitAllowed: v.boolean(),
  defaultBranchRef: v.nullable(v.object({ name: v.string(), target: v.nullable(objectSchema) })),
  // Left out where nobody asked for it.
  recent: v.optional(
    v.nullable(v.object({ target: v.nullable(v.object({ history: v.optional(nodesOf(commitSchema)) })) })),
  ),
  branch: v.nullable(
    v.object({
      target: v.nullable(v.object({ oid: v.string(), history: v.optional(nodesOf(commitSchema)) })),
      open: v.optional(nodesOf(pullRequestSchema), { nodes: [] }),
    }),
  ),
  // Left out where nobody asked for them.
  pullRequests: v.optional(nodesOf(pullRequestSchema), { nodes: [] }),
  tags: v.nullable(nodesOf(tagSchema)),
  releases: nodesOf(
    v.object({
      tagName: v.string(),
      url: v.string(),
      description: v.nullable(v.string()),
      isDraft: v.boolean(),
    }),
  ),
});

/**
 * One repository of a look; undefined where there is none to be seen.
 * @throws {ExternalError} `github-failed`.
 */
export function parseRepository(data: unknown, labels: readonly string[]): RepositoryState | undefined {
  const found = parseAnswer(v.nullable(repositorySchema), data);
  if (found === null) return undefined;
  const { branch, defaultBranchRef, viewerPermission } = found;
  const history = found.recent?.target?.history;
  const labelIds = labels.map((name, index) => {
    const label = parseAnswer(v.nullable(v.object({ id: v.string() })), found[`label${index}`]);
    return label === null ? [] : [[name, label.id] as const];
  });
  return {
    id: found.id,
    nameWithOwner: found.nameWithOwner,
    isArchived: found.isArchived,
    canPush:
      viewerPermission === null ? undefined : ["WRITE", "MAINTAIN", "ADMIN"].includes(viewerPermission),
    allowsAutoMerge: found.autoMergeAllowed,
    mergeMethods: [
      ...(found.squashMergeAllowed ? (["squash"] as const) : []),
      ...(found.rebaseMergeAllowed ? (["rebase"] as const) : []),
      ...(found.mergeCommitAllowed ? (["merge"] as const) : []),
    ],
    defaultBranch: defaultBranchRef?.target
      ? {
          name: defaultBranchRef.name,
          head: defaultBranchRef.target.oid,
          ...(history === undefined ? {} : { history }),
        }
      : undefined,
    branch: branch?.target ? { tip: branch.target.oid, history: branch.target.history ?? [] } : undefined,
    pullRequests: ownPullRequests([...(branch?.open ?? []), ...found.pullRequests]),
    tags: (found.tags ?? []).flatMap(tagState),
    releases: found.releases
      .filter(({ isDraft }) => !isDraft)
      .map(({ tagName, url, description }) => ({ tag: tagName, url, body: description ?? "" })),
    labels: new Map(labelIds.flat()),
  };
}

/** Those from this very repository, each once, newest first. However old an open one is, it is there. */
function ownPullRequests(
  found: readonly v.InferOutput<typeof pullRequestSchema>[],
): readonly PullRequestState[] {
  const own = found.filter(({ isCrossRepository }) => !isCrossRepository).map(pullRequestState);
  const each = [...new Map(own.map((pullRequest) => [pullRequest.id, pullRequest])).values()];
  const newestFirst = each.toSorted((left, right) => right.number - left.number);
  const open = newestFirst.filter(({ state }) => state === "open");
  const ended = newestFirst.filter(({ state }) => state !== "open");
  return [...open, ...ended]
    .slice(0, lookLimits.pullRequests)
    .toSorted((left, right) => right.number - left.number);
}

function pullRequestState(found: v.InferOutput<typeof pullRequestSchema>): PullRequestState {
  const commits = found.commits.nodes.flatMap((node) => (node === null ? [] : [node.commit]));
  return {
    id: found.id,
    number: found.number,
    url: found.url,
    state: ({ OPEN: "open", MERGED: "merged", CLOSED: "closed" } as const)[found.state],
    isDraft: found.isDraft,
    title: found.title,
    body: found.body,
    base: found.baseRefName,
    head: found.headRefOid,
    mergeable: mergeableState(found.mergeable),
    merge:
      found.mergeCommit === null || found.mergedAt === null
        ? undefined
        : { commit: found.mergeCommit.oid, at: found.mergedAt },
    hasAutoMerge: found.autoMergeRequest !== null,
    labels: (found.labels ?? []).map(({ name }) => name),
    commits,
    isComplete: commits.length === found.commits.totalCount,
    comments: found.comments.map(({ body, viewerDidAuthor }) => ({ body, isOwn: viewerDidAuthor })),
  };
}

/** A tag of something that is no commit, or a tag of a tag, is nobody's release. */
function tagState({ name, target }: v.InferOutput<typeof tagSchema>): readonly TagState[] {
  const commit = target?.tagged ?? target;
  return commit?.committedDate === undefined
    ? []
    : [{ name, commit: commit.oid, committedAt: commit.committedDate }];
}
