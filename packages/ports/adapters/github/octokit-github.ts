import type { Clock } from "../../clock.ts";
import type { CommitHistory } from "../../commit-history.ts";
import type { GitHub } from "../../github.ts";
import type { Log } from "../../log.ts";
import type { ReleaseSources } from "../../release-sources.ts";
import type { WorkflowDispatches } from "../../workflow-dispatches.ts";
import type { WorkflowRuns } from "../../workflow-runs.ts";
import { nodeClock } from "../node-clock.ts";
import { graphqlAddress, isLoopback } from "./addresses.ts";
import { createBranch, moveBranch } from "./branches.ts";
import { commitOfTag } from "./commit-of-tag.ts";
import { commitsTouching } from "./commits-touching.ts";
import { createGitHubClient } from "./requests/client.ts";
import { commit, prepareCommit } from "./commit-on-branch.ts";
import { contains } from "./contains.ts";
import { decoratePullRequest } from "./decorate-pull-request.ts";
import { sendEvent, startWorkflow } from "./dispatches.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { hasCommented } from "./has-commented.ts";
import { look } from "./look.ts";
import { olderPullRequests } from "./look-on.ts";
import { mergeability } from "./mergeability.ts";
import { openPullRequest } from "./open-pull-request.ts";
import { comment, updatePullRequest } from "./pull-requests.ts";
import { readFile } from "./read-file.ts";
import { createRecentChanges } from "./recent-changes.ts";
import { renamedFrom } from "./renamed-from.ts";
import { readReleaseNotes } from "./release-notes.ts";
import { readRun, recentRuns } from "./runs.ts";
import { createRequestPolicy } from "./requests/request-policy.ts";
import { translateFailure } from "./failures/translate-failure.ts";
import { contentLimits, createWritePace } from "./requests/write-pace.ts";

export interface OctokitGitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or `GITHUB_API_URL`. */
  readonly api: string;
  /** `GITHUB_GRAPHQL_URL`. By default it follows from `api`. */
  readonly graphql?: string;
  /** Hears of every wait and its reason. */
  readonly log: Log;
  readonly clock?: Clock;
  /** Milliseconds between two writes. Default 1000, and none on this machine. */
  readonly writeInterval?: number;
  /** Milliseconds for one request. Default 30,000. */
  readonly timeLimit?: number;
  readonly signal?: AbortSignal;
}

/** How many requests were sent, repetitions included. */
export interface RequestCount {
  readonly reads: number;
  readonly writes: number;
}

/** Everything of GitHub that a capability may ask for, each by the narrow port it needs. */
export type OctokitGitHub = GitHub &
  WorkflowDispatches &
  WorkflowRuns &
  CommitHistory &
  ReleaseSources & { readonly requests: RequestCount };

/**
 * GitHub by its REST and GraphQL APIs.
 * @throws {UsageError} `github-token` when the token is empty.
 */
export function octokitGitHub(options: OctokitGitHubOptions): OctokitGitHub {
  const { token, api, log, signal, clock = nodeClock(), timeLimit = 30_000 } = options;
  const isRehearsal = isLoopback(api);
  const requests = { reads: 0, writes: 0 };
  const pace = createWritePace({
    clock,
    interval: options.writeInterval ?? (isRehearsal ? 0 : 1000),
    windows: isRehearsal ? [] : contentLimits,
  });
  const client = createGitHubClient({
    token,
    api,
    graphql: options.graphql ?? graphqlAddress(api),
    policy: createRequestPolicy({ clock, log, pace, timeLimit, signal, requests }),
  });
  const recent = createRecentChanges(clock, signal);
  return {
    requests,
    look: (request) => translated(look(client, request)),
    olderPullRequests: (request) => translated(olderPullRequests(client, request)),
    hasCommented: (pullRequest, text) => translated(hasCommented(client, pullRequest, text)),
    releaseNotes: (tags) => translated(readReleaseNotes(client, tags)),
    mergeability: (pullRequests) => translated(mergeability(client, { clock, signal }, pullRequests)),
    contains: (repository, tip, commit) => translated(contains(client, { repository, tip, commit })),
    readFile: (repository, path, reference) => translated(readFile(client, { repository, path, reference })),
    createBranch: (branch) => translated(createBranch(client, recent, branch)),
    resetBranch: (branch) =>
      translated(moveBranch(client, recent, { ...branch, isForced: true, needs: "contents: write" })),
    commit: (request) => translated(commit(client, recent, request)),
    prepareCommit: (request) => translated(prepareCommit(client, recent, request)),
    openPullRequest: (request) => translated(openPullRequest(client, recent, request)),
    updatePullRequest: (request) => translated(updatePullRequest(client, { recent, clock, signal }, request)),
    decoratePullRequest: (request) =>
      translated(decoratePullRequest(client, { recent, clock, signal }, request)),
    sendEvent: (repository, event) => translated(sendEvent(client, repository, event)),
    startWorkflow: (repository, start) => translated(startWorkflow(client, repository, start)),
    recentRuns: (repository, event) => translated(recentRuns(client, repository, event)),
    readRun: (repository, id) => translated(readRun(client, repository, id)),
    commitOfTag: (repository, tag) => translated(commitOfTag(client, { repository, tag })),
    commitsTouching: (repository, page) => translated(commitsTouching(client, repository, page)),
    renamedFrom: (repository, file) => translated(renamedFrom(client, repository, file)),
    comment: (subject, body) => translated(comment(client, recent, { subject, body })),
  };
}

/** What leaves this adapter is an error that people can act upon. */
async function translated<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof GitHubFailure ? translateFailure(error) : error;
  }
}
