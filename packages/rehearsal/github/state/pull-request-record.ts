import * as v from "valibot";

export const mergeMethod = v.picklist(["merge", "squash", "rebase"]);

export type MergeMethod = v.InferOutput<typeof mergeMethod>;

/** What GitHub keeps about a pull request beside its git objects. Times are ISO 8601, people are logins. */
export const pullRequestRecord = v.object({
  id: v.number(),
  number: v.number(),
  title: v.string(),
  body: v.nullable(v.string()),
  state: v.picklist(["open", "closed"]),
  isDraft: v.boolean(),
  author: v.string(),
  /** The branch's name, without `refs/heads/`. */
  headRef: v.string(),
  headOid: v.string(),
  /** The repository the branch is in, by id; null once that is gone. */
  headRepository: v.nullable(v.number()),
  headOwner: v.string(),
  baseRef: v.string(),
  baseOid: v.string(),
  labels: v.array(v.number()),
  maintainerCanModify: v.boolean(),
  autoMerge: v.nullable(
    v.object({
      enabledAt: v.string(),
      enabledBy: v.string(),
      method: mergeMethod,
      title: v.nullable(v.string()),
      message: v.nullable(v.string()),
    }),
  ),
  createdAt: v.string(),
  updatedAt: v.string(),
  closedAt: v.nullable(v.string()),
  mergedAt: v.nullable(v.string()),
  mergedBy: v.nullable(v.string()),
  mergeCommitOid: v.nullable(v.string()),
});

export type PullRequestRecord = v.InferOutput<typeof pullRequestRecord>;

export const commentRecord = v.object({
  id: v.number(),
  /** The pull request's number. */
  number: v.number(),
  body: v.string(),
  author: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
});

export type CommentRecord = v.InferOutput<typeof commentRecord>;

export const labelRecord = v.object({
  id: v.number(),
  name: v.string(),
  /** Six hexadecimal digits. */
  color: v.string(),
  description: v.nullable(v.string()),
  isDefault: v.boolean(),
});

export type LabelRecord = v.InferOutput<typeof labelRecord>;
