import type { AutoMerge, Decoration } from "../../github.ts";
import type { Clock } from "../../clock.ts";
import { autoMergeAfter } from "./auto-merge-refusals.ts";
import { enableAutoMergeDocument, mergeDocument } from "./documents/decoration.ts";
import { GitHubFailure, wordsOf } from "./failures/github-failure.ts";
import { isExplained } from "./failures/translate-failure.ts";
import type { RecentChanges } from "./recent-changes.ts";
import type { GitHubClient } from "./requests/client.ts";

/** What a change of a pull request goes by beside the request itself. */
export interface ChangeContext {
  readonly recent: RecentChanges;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

/** What auto-merge takes, and what a merge takes, too. */
export type MergeInput = ReturnType<typeof mergeInput>;

export const autoMergeNeeds = "contents: write, issues: write and pull-requests: write";
const methods = { squash: "SQUASH", rebase: "REBASE", merge: "MERGE" } as const;

/** Milliseconds between questions while GitHub works out whether a pull request can be merged. */
const pauses = [2000, 4000, 8000];

export function mergeInput(pullRequestId: string, { method, head }: NonNullable<Decoration["autoMerge"]>) {
  return { pullRequestId, mergeMethod: methods[method], expectedHeadOid: head };
}

/**
 * What became of auto-merge that was asked for once, `failure` being the answer: it may have to be asked for again, or there is
 * nothing to wait for, and then the pull request is merged.
 */
export async function settleAutoMerge(
  client: GitHubClient,
  context: ChangeContext,
  { input, failure: first }: { readonly input: MergeInput; readonly failure: GitHubFailure | undefined },
): Promise<AutoMerge> {
  let failure = first;
  for (let tries = 0; failure !== undefined; tries += 1) {
    const next = autoMergeAfter(failure);
    if (next.kind === "merge") return merge(client, input);
    if (next.kind === "failed") throw failure;
    if (next.kind !== "again") return next;
    const pause = pauses[tries];
    if (pause === undefined) return { kind: "unavailable", reason: next.reason };
    await context.clock.sleep(pause, context.signal);
    failure = await askForAutoMerge(client, context, input);
  }
  return { kind: "enabled" };
}

/** Asks once. */
export function askForAutoMerge(
  client: GitHubClient,
  { recent }: ChangeContext,
  input: MergeInput,
): Promise<GitHubFailure | undefined> {
  return failureOf(() =>
    recent.after({ thing: input.pullRequestId }, () =>
      client.graphql({
        document: enableAutoMergeDocument,
        variables: { autoMerge: input },
        needs: autoMergeNeeds,
      }),
    ),
  );
}

/** GitHub's definite no, as a value. */
export async function failureOf(act: () => Promise<unknown>): Promise<GitHubFailure | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (error instanceof GitHubFailure) return error;
    throw error;
  }
}

/** It could be merged at once, and the user asked for it to be merged as soon as it can be. */
async function merge(client: GitHubClient, input: MergeInput): Promise<AutoMerge> {
  const failure = await failureOf(() =>
    client.graphql({ document: mergeDocument, variables: { input }, needs: autoMergeNeeds }),
  );
  if (failure === undefined) return { kind: "merged" };
  if (isExplained(failure)) throw failure;
  return { kind: "unavailable", reason: wordsOf(failure.facts) };
}
