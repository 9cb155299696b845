import { ExternalError } from "@release-actions/release-model";
import type { GitHub, PullRequestState, RepositoryState, TagState } from "../../github.ts";
import { splitName } from "./addresses.ts";
import { lookLimits, morePullRequestsDocument, moreTagsDocument } from "./documents/look.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { eachOnce, parseMorePullRequests, parseMoreTags, type ShownRepository } from "./look-answer.ts";
import type { GitHubClient } from "./requests/client.ts";

type LookRequest = Parameters<GitHub["look"]>[0];

/** Pull requests of this repository that are enough, though there are more: those of forks do not count. */
const enoughPullRequests = lookLimits.ended.pullRequests / 5;
/** Ten pages are a thousand: whoever crowds out more than that is no accident. */
const mostPages = 10;

/** Reads on where a look was filled with what does not count: pull requests of forks, tags of nightly builds. */
export async function lookOn(
  client: GitHubClient,
  repository: string,
  shown: ShownRepository,
  request: LookRequest,
): Promise<RepositoryState> {
  const [pullRequests, tags] = await Promise.all([
    morePullRequests(client, repository, shown, request),
    moreTags(client, repository, shown, request),
  ]);
  return { ...shown.state, pullRequests, tags };
}

async function morePullRequests(
  client: GitHubClient,
  repository: string,
  { state, morePullRequests: first }: ShownRepository,
  { branch }: LookRequest,
): Promise<readonly PullRequestState[]> {
  let found = state.pullRequests;
  let after = first;
  for (
    let page = 0;
    page < mostPages && after !== undefined && found.length < enoughPullRequests;
    page += 1
  ) {
    const { owner, repo } = splitName(repository);
    const data = await client.graphql({
      document: morePullRequestsDocument,
      variables: { owner, name: repo, branch, after },
      needs: "contents: read and pull-requests: read",
    });
    const next = parseMorePullRequests(data);
    found = eachOnce([...found, ...next.items]);
    ({ after } = next);
  }
  return found;
}

async function moreTags(
  client: GitHubClient,
  repository: string,
  { state, moreTags: first }: ShownRepository,
  { tagsWith, tagsUntil }: LookRequest,
): Promise<readonly TagState[]> {
  let found = state.tags;
  let after = first;
  for (let page = 0; page < mostPages && after !== undefined; page += 1) {
    if (tagsUntil?.(repository, found) ?? true) break;
    const { owner, repo } = splitName(repository);
    const asked = client.graphql({
      document: moreTagsDocument,
      variables: { owner, name: repo, tags: tagsWith?.get(repository) ?? null, after },
      needs: "contents: read",
    });
    // What the look has shown is an answer, too: one repository of many tags is not to stop its siblings.
    const data = await asked.catch(unlessGitHubFailed);
    if (data === undefined) break;
    const next = parseMoreTags(data);
    found = [...found, ...next.items];
    ({ after } = next);
  }
  return found;
}

function unlessGitHubFailed(error: unknown): undefined {
  if (error instanceof GitHubFailure || error instanceof ExternalError) return undefined;
  throw error;
}
