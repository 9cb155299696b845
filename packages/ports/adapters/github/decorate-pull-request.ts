import type { AutoMerge, GitHub } from "../../github.ts";
import type { Clock } from "../../clock.ts";
import { autoMergeAfter } from "./auto-merge-refusals.ts";
import type { GitHubClient } from "./requests/client.ts";
import {
  addLabelsAndEnableAutoMergeDocument,
  addLabelsDocument,
  enableAutoMergeDocument,
  mergeDocument,
} from "./documents/decoration.ts";
import { GitHubFailure, wordsOf } from "./failures/github-failure.ts";
import { createLabels } from "./labels.ts";
import type { RecentChanges } from "./recent-changes.ts";
import { isExplained } from "./failures/translate-failure.ts";

type Decoration = Parameters<GitHub["decoratePullRequest"]>[0];
type AutoMergeRequest = NonNullable<Decoration["autoMerge"]>;

const needs = "contents: write, issues: write and pull-requests: write";
const methods = { squash: "SQUASH", rebase: "REBASE", merge: "MERGE" } as const;

/** Milliseconds between questions while GitHub works out whether a pull request can be merged. */
const pauses = [2000, 4000, 8000];

export async function decoratePullRequest(
  client: GitHubClient,
  { recent, clock, signal }: { recent: RecentChanges; clock: Clock; signal: AbortSignal | undefined },
  { repositoryId, pullRequest, labels, autoMerge }: Decoration,
): Promise<AutoMerge> {
  const missing = [...labels].flatMap(([name, id]) => (id === undefined ? [name] : []));
  const known = [...labels.values()].filter((id) => id !== undefined);
  const labelIds = [...known, ...(await createLabels(client, repositoryId, missing))];
  const labelInput = { labelableId: pullRequest, labelIds };
  const after = <Result>(act: () => Promise<Result>) => recent.after({ thing: pullRequest }, act);
  if (autoMerge === undefined) {
    if (labelIds.length > 0) {
      await after(() =>
        client.graphql({ document: addLabelsDocument, variables: { labels: labelInput }, needs }),
      );
    }
    return { kind: "not-asked" };
  }
  const input = mergeInput(pullRequest, autoMerge);
  for (let tries = 0; ; tries += 1) {
    // The labels are there after the first time, even where auto-merge is refused.
    const withLabels = tries === 0 && labelIds.length > 0;
    const failure = await failureOf(() =>
      after(() =>
        client.graphql({
          document: withLabels ? addLabelsAndEnableAutoMergeDocument : enableAutoMergeDocument,
          variables: { ...(withLabels ? { labels: labelInput } : {}), autoMerge: input },
          needs,
        }),
      ),
    );
    if (failure === undefined) return { kind: "enabled" };
    const next = autoMergeAfter(failure);
    if (next.kind === "merge") return merge(client, input);
    if (next.kind === "failed") throw failure;
    const pause = pauses[tries];
    if (next.kind !== "again") return next;
    if (pause === undefined) return { kind: "unavailable", reason: next.reason };
    await clock.sleep(pause, signal);
  }
}

/** It could be merged at once, and the user asked for it to be merged as soon as it can be. */
async function merge(client: GitHubClient, input: ReturnType<typeof mergeInput>): Promise<AutoMerge> {
  const failure = await failureOf(() =>
    client.graphql({ document: mergeDocument, variables: { input }, needs }),
  );
  if (failure === undefined) return { kind: "merged" };
  if (isExplained(failure)) throw failure;
  return { kind: "unavailable", reason: wordsOf(failure.facts) };
}

function mergeInput(pullRequestId: string, { method, head }: AutoMergeRequest) {
  return { pullRequestId, mergeMethod: methods[method], expectedHeadOid: head };
}

async function failureOf(act: () => Promise<unknown>): Promise<GitHubFailure | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (error instanceof GitHubFailure) return error;
    throw error;
  }
}
