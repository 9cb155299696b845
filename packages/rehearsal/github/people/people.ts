import type { CheckRunReport, NewStatus } from "../operations/check-reports.ts";
import type { NewPullRequest } from "../operations/create-pull-request.ts";
import type { NewRelease } from "../operations/releases.ts";
import type { NewRun } from "../operations/workflow-runs.ts";
import type { Conclusion } from "../state/commit-status-record.ts";
import type { CommentRecord, MergeMethod, PullRequestRecord } from "../state/pull-request-record.ts";
import type { ReleaseRecord } from "../state/release-record.ts";
import type { WorkflowRunRecord } from "../state/workflow-run-record.ts";
import type { PushedFiles } from "./commit-files.ts";

/** A pull request as the stand-in keeps it. */
export type StandInPullRequest = Readonly<PullRequestRecord> & {
  /** By name. */
  readonly labelNames: readonly string[];
  readonly comments: readonly Readonly<CommentRecord>[];
};

/**
 * What people and workflows do, straight away and without any token. Repositories are named `owner/name`, `login` is
 * who does it, by default `octocat`. What GitHub refuses, is refused here: all throw a Refusal of `github-denied`.
 */
export interface People {
  pullRequests(repository: string): readonly StandInPullRequest[];
  /** From a branch to the default branch unless told otherwise. Gives its number. */
  openPullRequest(
    repository: string,
    wish: Pick<NewPullRequest, "title" | "head"> & Partial<NewPullRequest>,
    login?: string,
  ): Promise<number>;
  /** Gives the base's new commit. */
  mergePullRequest(
    repository: string,
    number: number,
    options?: { readonly method?: MergeMethod; readonly login?: string },
  ): Promise<string>;
  closePullRequest(repository: string, number: number, login?: string): Promise<void>;
  comment(repository: string, number: number, body: string, login?: string): Promise<void>;
  /** Sets these labels, by name; those that are missing are made. */
  label(repository: string, number: number, names: readonly string[], login?: string): Promise<void>;
  /** Makes a ref, or moves it wherever it is wanted; `oid` null deletes. Full name, protection aside. */
  setRef(repository: string, ref: string, oid: string | null, login?: string): Promise<void>;
  /** Where a ref points. Full name. */
  readRef(repository: string, ref: string): Promise<string | undefined>;
  /** An annotated tag of a commit, by default of the default branch. Gives the tag object. */
  createTag(
    repository: string,
    name: string,
    options?: { readonly message?: string; readonly oid?: string; readonly login?: string },
  ): Promise<string>;
  /** Commits to a branch, made from the default branch when it is new, and gives the commit. */
  pushAs(repository: string, login: string, push: PushedFiles): Promise<string>;
  createRelease(repository: string, release: NewRelease, login?: string): Promise<Readonly<ReleaseRecord>>;
  setStatus(repository: string, status: NewStatus, login?: string): Promise<void>;
  /** A check run, a new one or the next report of the one of that name and commit. */
  setCheck(repository: string, report: CheckRunReport, login?: string): Promise<void>;
  /** Enters a queued workflow run. */
  startRun(repository: string, run: NewRun, login?: string): Promise<Readonly<WorkflowRunRecord>>;
  /** Goes on with a workflow run: in progress without, complete with a conclusion. */
  continueRun(
    repository: string,
    id: number,
    change: { readonly conclusion?: Conclusion; readonly displayTitle?: string },
  ): Promise<void>;
}
