import * as v from "valibot";
import { checkRunRecord, statusRecord } from "./commit-status-record.ts";
import { commentRecord, labelRecord, pullRequestRecord } from "./pull-request-record.ts";
import { releaseRecord } from "./release-record.ts";
import { workflowRunRecord } from "./workflow-run-record.ts";

/** What a branch demands before anything may change on it. */
export const protectionRecord = v.object({
  /** The branch's name, with `*` for any text. */
  branch: v.string(),
  /** Changes come by pull request only. */
  requiresPullRequest: v.boolean(),
  /** Contexts of statuses, or names of checks, that must have succeeded. */
  requiredChecks: v.array(v.string()),
  /** Whether a pull request's branch must hold the base's newest commit. */
  isStrict: v.boolean(),
});

export type ProtectionRecord = v.InferOutput<typeof protectionRecord>;

/** What GitHub keeps about a repository beside its git objects. */
export const repositoryRecord = v.object({
  id: v.number(),
  owner: v.string(),
  name: v.string(),
  /** Earlier `owner/name`s, which lead here. */
  formerNames: v.array(v.string()),
  description: v.nullable(v.string()),
  isPrivate: v.boolean(),
  isArchived: v.boolean(),
  /** The id of the repository this one was forked from. */
  forkOf: v.nullable(v.number()),
  defaultBranch: v.string(),
  allowAutoMerge: v.boolean(),
  allowMergeCommit: v.boolean(),
  allowSquashMerge: v.boolean(),
  allowRebaseMerge: v.boolean(),
  deleteBranchOnMerge: v.boolean(),
  protections: v.array(protectionRecord),
  createdAt: v.string(),
  updatedAt: v.string(),
  pushedAt: v.string(),
  /** The number of the next issue or pull request. */
  nextNumber: v.number(),
  pullRequests: v.array(pullRequestRecord),
  comments: v.array(commentRecord),
  labels: v.array(labelRecord),
  releases: v.array(releaseRecord),
  statuses: v.array(statusRecord),
  checkRuns: v.array(checkRunRecord),
  workflowRuns: v.array(workflowRunRecord),
});

export type RepositoryRecord = v.InferOutput<typeof repositoryRecord>;
