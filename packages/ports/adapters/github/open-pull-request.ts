import * as v from "valibot";
import type { ComingMove, GitHub, OpenedPullRequest } from "../../github.ts";
import { createInput, lacksUpdateRefs, moveBranch, moveInput, movedOr, readTip } from "./branches.ts";
import { openPullRequestDocument } from "./documents/pull-requests.ts";
import { GitHubFailure, type GitHubProblem } from "./failures/github-failure.ts";
import { branchMoved } from "./failures/refusals.ts";
import { isAboutNewLabel, labelInputs, labelsMade } from "./labels.ts";
import { branchThing, speaksOfThePast, type RecentChanges } from "./recent-changes.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

type Request = Parameters<GitHub["openPullRequest"]>[0];

const needs = "pull-requests: write";
const needsOfBoth = "contents: write and pull-requests: write";

export async function openPullRequest(
  client: GitHubClient,
  recent: RecentChanges,
  request: Request,
): Promise<OpenedPullRequest> {
  const { move } = request;
  const opened = move === undefined ? undefined : await moveAndOpen(client, recent, { ...request, move });
  return opened ?? openAlone(client, recent, request);
}

const pullRequestSchema = v.object({
  id: v.string(),
  number: v.number(),
  url: v.string(),
  headRefOid: v.string(),
});
const openedSchema = v.object({ createPullRequest: v.object({ pullRequest: pullRequestSchema }) });

async function openAlone(
  client: GitHubClient,
  recent: RecentChanges,
  request: Request,
): Promise<OpenedPullRequest> {
  const { repositoryId, branch, newLabels = [] } = request;
  const data = await recent.after({ thing: branchThing(repositoryId, branch) }, () =>
    client.graphql({
      document: openPullRequestDocument({ newLabels: newLabels.length }),
      variables: variablesOf(request),
      needs,
      tolerates: isAboutNewLabel,
    }),
  );
  return openedBy(data, request, recent);
}

/**
 * Both in one request; undefined where only the branch is there now. GitHub opens the pull request even where it refuses the branch, so
 * the branch is looked at right before: that of somebody else is to get none.
 */
async function moveAndOpen(
  client: GitHubClient,
  recent: RecentChanges,
  request: Request & { readonly move: ComingMove },
): Promise<OpenedPullRequest | undefined> {
  const { repositoryId, branch: name, newLabels = [], move } = request;
  const { expected, commit, isForced } = move;
  const thing = branchThing(repositoryId, name);
  const { tip } = await readTip(client, { repositoryId, name });
  if (tip !== expected) throw branchMoved({ name, expected }, tip);
  let data: unknown;
  try {
    data = await recent.withCommit(commit, () =>
      client.graphql({
        document: openPullRequestDocument({
          newLabels: newLabels.length,
          branch: expected === undefined ? "create" : "move",
        }),
        variables: {
          ...variablesOf(request),
          branch:
            expected === undefined
              ? createInput({ repositoryId, name, commit })
              : moveInput({ repositoryId, name, expected, commit, isForced }),
        },
        needs: needsOfBoth,
        tolerates: (problem, all) =>
          isAboutNewLabel(problem) || (isEarly(problem) && !all.some(isAboutBranch)),
      }),
    );
  } catch (error) {
    if (!(error instanceof GitHubFailure) || expected === undefined) throw error;
    if (!lacksUpdateRefs(error)) throw await movedOr(client, { repositoryId, name, expected }, error);
    await moveBranch(client, recent, {
      repositoryId,
      name,
      expected,
      commit,
      isForced,
      needs: "contents: write",
    });
    return undefined;
  }
  recent.note(thing, commit);
  const { createPullRequest } = parseAnswer(v.looseObject({ createPullRequest: v.unknown() }), data);
  return createPullRequest === null ? undefined : openedBy(data, request, recent);
}

/** A part of GitHub that has not heard of the branch yet. */
function isEarly(problem: GitHubProblem): boolean {
  return problem.path[0] === "createPullRequest" && speaksOfThePast(problem);
}

function isAboutBranch({ path }: GitHubProblem): boolean {
  return path[0] === "createRef" || path[0] === "updateRefs";
}

function variablesOf({ repositoryId, base, branch, title, body, isDraft, newLabels = [] }: Request) {
  return {
    input: { repositoryId, baseRefName: base, headRefName: branch, title, body, draft: isDraft },
    ...labelInputs(repositoryId, newLabels),
  };
}

function openedBy(data: unknown, { newLabels = [] }: Request, recent: RecentChanges): OpenedPullRequest {
  const { id, number, url, headRefOid } = parseAnswer(openedSchema, data).createPullRequest.pullRequest;
  recent.note(id);
  return { id, number, url, head: headRefOid, labels: labelsMade(data, newLabels) };
}
