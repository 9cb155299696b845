import * as v from "valibot";
import type { PullRequestState, ReleaseNotes, RepositoryState, TagState } from "../../github.ts";
import { commitSchema, defaultCommit, defaultCommitSchema, objectSchema } from "./commit-answer.ts";
import { mergeableSchema, mergeableState } from "./mergeability.ts";
import { dateSchema, nodesOf, parseAnswer } from "./requests/parse-answer.ts";
import { isMergedByNames, sidesSchema } from "./merge-sides.ts";

const endedSchema = v.object({
  id: v.string(),
  number: v.number(),
  url: v.string(),
  state: v.picklist(["OPEN", "MERGED", "CLOSED"]),
  isDraft: v.boolean(),
  title: v.string(),
  baseRefName: v.string(),
  headRefOid: v.string(),
  isCrossRepository: v.boolean(),
  closedAt: v.nullable(dateSchema),
  mergedAt: v.nullable(dateSchema),
  mergeCommit: v.nullable(objectSchema),
  commits: v.intersect([
    v.object({ totalCount: v.number() }),
    v.object({ nodes: v.array(v.nullable(v.object({ commit: commitSchema }))) }),
  ]),
});

export const commentSchema = v.object({ body: v.string(), viewerDidAuthor: v.boolean() });

const openSchema = v.object({
  ...endedSchema.entries,
  body: v.string(),
  mergeable: mergeableSchema,
  ...sidesSchema.entries,
  autoMergeRequest: v.nullable(v.object({})),
  labels: v.nullable(nodesOf(v.object({ name: v.string() }))),
  comments: v.object({
    pageInfo: v.object({ hasPreviousPage: v.boolean() }),
    nodes: v.nullish(v.array(v.nullable(commentSchema))),
  }),
});

const pageInfoSchema = v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) });

/** Some of a list, and where the next of it are; undefined at its end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly after: string | undefined;
}

function pageOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.object({ nodes: v.nullish(v.array(v.nullable(schema))), pageInfo: pageInfoSchema }),
    v.transform(({ nodes, pageInfo }) => ({
      items: (nodes ?? []).filter((node) => node !== null),
      after: pageInfo?.hasNextPage === true ? (pageInfo.endCursor ?? undefined) : undefined,
    })),
  );
}

const tagTargetSchema = v.object({ oid: v.string(), committedDate: v.optional(dateSchema) });
const tagSchema = v.object({
  name: v.string(),
  target: v.nullable(v.object({ ...tagTargetSchema.entries, tagged: v.optional(tagTargetSchema) })),
});

export const releaseSchema = v.object({
  tagName: v.string(),
  url: v.string(),
  description: v.nullable(v.string()),
  isDraft: v.boolean(),
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
    v.nullable(
      v.object({ target: v.nullable(v.object({ history: v.optional(nodesOf(defaultCommitSchema)) })) }),
    ),
  ),
  branch: v.nullable(
    v.object({
      target: v.nullable(v.object({ oid: v.string(), history: v.optional(nodesOf(commitSchema)) })),
      open: v.optional(nodesOf(openSchema), { nodes: [] }),
    }),
  ),
  // Left out where nobody asked for them.
  pullRequests: v.optional(pageOf(endedSchema)),
  tags: v.nullable(pageOf(tagSchema)),
  releases: v.object({
    pageInfo: v.object({ hasNextPage: v.boolean() }),
    nodes: v.nullish(v.array(v.nullable(releaseSchema))),
  }),
});

/** One repository of a look, and where what it did not show begins. */
export interface ShownRepository {
  readonly state: RepositoryState;
  readonly morePullRequests: string | undefined;
  readonly moreTags: string | undefined;
}

/**
 * One repository of a look; undefined where there is none to be seen.
 * @throws {ExternalError} `github-failed`.
 */
export function parseRepository(
  data: unknown,
  { labels, viewer }: { readonly labels: readonly string[]; readonly viewer: string },
): ShownRepository | undefined {
  const found = parseAnswer(v.nullable(repositorySchema), data);
  if (found === null) return undefined;
  const { branch, defaultBranchRef, viewerPermission, releases } = found;
  const history = found.recent?.target?.history?.map((commit) => defaultCommit(commit, viewer));
  const labelIds = labels.map((name, index) => {
    const label = parseAnswer(v.nullable(v.object({ id: v.string() })), found[`label${index}`]);
    return label === null ? [] : [[name, label.id] as const];
  });
  const open = (branch?.open ?? []).filter(isOwn).map(openState);
  const state: RepositoryState = {
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
    pullRequests: eachOnce([...open, ...(found.pullRequests?.items ?? []).filter(isOwn).map(endedState)]),
    hasMorePullRequests: found.pullRequests?.after !== undefined,
    tags: (found.tags?.items ?? []).flatMap(tagState),
    releases: (releases.nodes ?? []).flatMap((node) => (node === null ? [] : releaseNotes(node))),
    hasMoreReleases: releases.pageInfo.hasNextPage,
    labels: new Map(labelIds.flat()),
  };
  return { state, morePullRequests: found.pullRequests?.after, moreTags: found.tags?.after };
}

const morePullRequestsSchema = v.object({ repository: v.object({ pullRequests: pageOf(endedSchema) }) });

/** @throws {ExternalError} `github-failed`. */
export function parseMorePullRequests(data: unknown): Page<PullRequestState> {
  const { items, after } = parseAnswer(morePullRequestsSchema, data).repository.pullRequests;
  return { items: items.filter(isOwn).map(endedState), after };
}

const moreTagsSchema = v.object({ repository: v.object({ tags: pageOf(tagSchema) }) });

/** @throws {ExternalError} `github-failed`. */
export function parseMoreTags(data: unknown): Page<TagState> {
  const { items, after } = parseAnswer(moreTagsSchema, data).repository.tags;
  return { items: items.flatMap(tagState), after };
}

/** None of a draft, which nobody else can see. */
export function releaseNotes(found: v.InferOutput<typeof releaseSchema>): readonly ReleaseNotes[] {
  const { tagName, url, description, isDraft } = found;
  return isDraft ? [] : [{ tag: tagName, url, body: description ?? "" }];
}

/** A fork may have a branch of the same name. */
function isOwn({ isCrossRepository }: { readonly isCrossRepository: boolean }): boolean {
  return !isCrossRepository;
}

/** Each once, as the first of the same is, newest first. */
export function eachOnce(found: readonly PullRequestState[]): readonly PullRequestState[] {
  const known = new Map<string, PullRequestState>();
  for (const one of found) if (!known.has(one.id)) known.set(one.id, one);
  return [...known.values()].toSorted((left, right) => right.number - left.number);
}

function openState(found: v.InferOutput<typeof openSchema>): PullRequestState {
  const ended = endedState(found);
  const mergeable = mergeableState(found.mergeable);
  return {
    ...ended,
    body: found.body,
    mergeable: mergeable === "unknown" && isMergedByNames(found, ended) ? "mergeable" : mergeable,
    hasAutoMerge: found.autoMergeRequest !== null,
    labels: (found.labels ?? []).map(({ name }) => name),
    comments: (found.comments.nodes ?? []).flatMap((node) =>
      node === null ? [] : [{ body: node.body, isOwn: node.viewerDidAuthor }],
    ),
    hasMoreComments: found.comments.pageInfo.hasPreviousPage,
  };
}

function endedState(found: v.InferOutput<typeof endedSchema>): PullRequestState {
  const commits = found.commits.nodes.flatMap((node) => (node === null ? [] : [node.commit]));
  return {
    id: found.id,
    number: found.number,
    url: found.url,
    state: ({ OPEN: "open", MERGED: "merged", CLOSED: "closed" } as const)[found.state],
    isDraft: found.isDraft,
    title: found.title,
    body: "",
    base: found.baseRefName,
    head: found.headRefOid,
    mergeable: "unknown",
    endedAt: found.closedAt ?? undefined,
    merge:
      found.mergeCommit === null || found.mergedAt === null
        ? undefined
        : { commit: found.mergeCommit.oid, at: found.mergedAt },
    hasAutoMerge: false,
    labels: [],
    commits,
    isComplete: commits.length === found.commits.totalCount,
    comments: [],
    hasMoreComments: false,
  };
}

/** A tag of something that is no commit, or a tag of a tag, is nobody's release. */
function tagState({ name, target }: v.InferOutput<typeof tagSchema>): readonly TagState[] {
  const commit = target?.tagged ?? target;
  return commit?.committedDate === undefined
    ? []
    : [{ name, commit: commit.oid, committedAt: commit.committedDate }];
}
