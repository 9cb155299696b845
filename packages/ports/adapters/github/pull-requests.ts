import * as v from "valibot";
import type { AutoMerge, Decoration, GitHub } from "../../github.ts";
import { autoMergeNeeds, mergeInput, settleAutoMerge, type ChangeContext } from "./auto-merge.ts";
import { decoratePullRequest } from "./decorate-pull-request.ts";
import { commentDocument, updatePullRequestDocument } from "./documents/pull-requests.ts";
import { GitHubFailure, type GitHubProblem } from "./failures/github-failure.ts";
import { isAboutNewLabel, knownLabels, labelInputs, labelsMade, labelsToMake } from "./labels.ts";
import type { RecentChanges } from "./recent-changes.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const updatedSchema = v.object({
  updatePullRequest: v.object({ pullRequest: v.object({ headRefOid: v.string() }) }),
});

export async function updatePullRequest(
  client: GitHubClient,
  context: ChangeContext,
  request: Parameters<GitHub["updatePullRequest"]>[0],
): ReturnType<GitHub["updatePullRequest"]> {
  const { id, decoration } = request;
  const newLabels = decoration === undefined ? [] : labelsToMake(decoration.labels);
  // Labels have to be there before they can be added.
  const folded = newLabels.length === 0 ? decoration : undefined;
  const { data, refused } = await update(client, context, { ...request, folded, newLabels });
  const { headRefOid: head } = parseAnswer(updatedSchema, data).updatePullRequest.pullRequest;
  if (decoration === undefined || isOvertaken(decoration, head)) {
    return { head, autoMerge: { kind: "not-asked" } };
  }
  const autoMerge =
    folded === undefined
      ? await decoratePullRequest(client, context, {
          ...decoration,
          pullRequest: id,
          labels: new Map([...decoration.labels, ...labelsMade(data, newLabels)]),
        })
      : await settled(client, context, { id, autoMerge: folded.autoMerge, refused });
  return { head, autoMerge };
}

/** The text, and what of its decoration can be had in the same request. `refused`: what GitHub says against auto-merge. */
async function update(
  client: GitHubClient,
  { recent }: ChangeContext,
  request: Parameters<GitHub["updatePullRequest"]>[0] & {
    readonly folded: Decoration | undefined;
    readonly newLabels: readonly string[];
  },
): Promise<{ readonly data: unknown; readonly refused: readonly GitHubProblem[] }> {
  const { id, title, body, isDraft, decoration, folded, newLabels } = request;
  const labelIds = folded === undefined ? [] : knownLabels(folded.labels);
  const autoMerge = folded?.autoMerge;
  const turn = { pullRequestId: id };
  const refused: GitHubProblem[] = [];
  const data = await recent.after({ thing: id }, () => {
    refused.length = 0;
    return client.graphql({
      document: updatePullRequestDocument({
        isDraft,
        labels: labelIds.length > 0,
        autoMerge: autoMerge !== undefined,
        newLabels: newLabels.length,
      }),
      variables: {
        update: { pullRequestId: id, title, body },
        ...(isDraft === undefined ? {} : isDraft ? { draft: turn } : { ready: turn }),
        ...(labelIds.length === 0 ? {} : { labels: { labelableId: id, labelIds } }),
        ...(autoMerge === undefined ? {} : { autoMerge: mergeInput(id, autoMerge) }),
        ...(decoration === undefined ? {} : labelInputs(decoration.repositoryId, newLabels)),
      },
      needs: needsOf(request),
      tolerates: (problem) => {
        const isRefusal = problem.path[0] === "enablePullRequestAutoMerge";
        if (isRefusal) refused.push(problem);
        return isRefusal || isAboutNewLabel(problem) || isAsItWasToBecome(problem);
      },
    });
  });
  return { data, refused };
}

function needsOf({ isDraft, decoration }: Parameters<GitHub["updatePullRequest"]>[0]): string {
  if (decoration !== undefined && (decoration.labels.size > 0 || decoration.autoMerge !== undefined)) {
    return autoMergeNeeds;
  }
  return isDraft === undefined ? "pull-requests: write" : "contents: write and pull-requests: write";
}

function isAsItWasToBecome({ message }: GitHubProblem): boolean {
  return /already (?:a |in )?draft|already ready for review|is not (?:a |in )?draft/i.test(message);
}

function isOvertaken({ autoMerge }: Decoration, head: string): boolean {
  return autoMerge !== undefined && autoMerge.head !== head;
}

async function settled(
  client: GitHubClient,
  context: ChangeContext,
  asked: {
    readonly id: string;
    readonly autoMerge: Decoration["autoMerge"];
    readonly refused: readonly GitHubProblem[];
  },
): Promise<AutoMerge> {
  const { id, autoMerge, refused } = asked;
  if (autoMerge === undefined) return { kind: "not-asked" };
  const facts = { status: 200, problems: refused, acceptedPermissions: undefined, wantsSignOn: false };
  const failure = refused.length === 0 ? undefined : new GitHubFailure(facts, autoMergeNeeds);
  return settleAutoMerge(client, context, { input: mergeInput(id, autoMerge), failure });
}

export async function comment(
  client: GitHubClient,
  recent: RecentChanges,
  { subject, body }: { readonly subject: string; readonly body: string },
): Promise<void> {
  await recent.after({ thing: subject }, () =>
    client.graphql({
      document: commentDocument,
      variables: { input: { subjectId: subject, body } },
      needs: "pull-requests: write",
    }),
  );
}
