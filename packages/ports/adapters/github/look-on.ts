import { ExternalError } from "@release-actions/release-model";
import type { GitHub, PullRequestState, RepositoryState, TagState } from "../../github.ts";
import { splitName } from "./addresses.ts";
import { lookLimits, morePullRequestsDocument, moreTagsDocument, mostPages } from "./documents/look.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import {
  eachOnce,
  parseMorePullRequests,
  parseMoreTags,
  type Page,
  type ShownRepository,
} from "./look-answer.ts";
import type { GitHubClient } from "./requests/client.ts";

type LookRequest = Parameters<GitHub["look"]>[0];

/** Pull requests of this repository that are enough, though there are more: those of forks do not count. */
const enoughPullRequests = lookLimits.ended.pullRequests / 5;

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
  return { ...shown.state, ...pullRequests, tags };
}

async function morePullRequests(
  client: GitHubClient,
  repository: string,
  { state, morePullRequests: first }: ShownRepository,
  { branch }: LookRequest,
): Promise<Pick<RepositoryState, "pullRequests" | "hasMorePullRequests">> {
  let found = state.pullRequests;
  let after = first;
  for (
    let page = 0;
    page < mostPages && after !== undefined && found.length < enoughPullRequests;
    page += 1
  ) {
    const next = await pageOfPullRequests(client, { repository, branch }, after);
    found = eachOnce([...found, ...next.items]);
    ({ after } = next);
  }
  return { pullRequests: found, hasMorePullRequests: after !== undefined };
}

/** There is at most one at a time from a branch: what is older than one that ended before `since` ended earlier still. */
export async function olderPullRequests(
  client: GitHubClient,
  { before, since, ...branch }: Parameters<GitHub["olderPullRequests"]>[0],
): Promise<readonly PullRequestState[]> {
  let found: readonly PullRequestState[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages && (page === 0 || after !== undefined); page += 1) {
    const next = await pageOfPullRequests(client, branch, after);
    found = eachOnce([...found, ...next.items]);
    ({ after } = next);
    if (found.some(({ endedAt }) => since !== undefined && endedAt !== undefined && endedAt < since)) break;
  }
  return found.filter(({ number }) => number < before);
}

async function pageOfPullRequests(
  client: GitHubClient,
  { repository, branch }: { readonly repository: string; readonly branch: string },
  after: string | undefined,
): Promise<Page<PullRequestState>> {
  const { owner, repo } = splitName(repository);
  const data = await client.graphql({
    document: morePullRequestsDocument,
    variables: { owner, name: repo, branch, ...(after === undefined ? {} : { after }) },
    needs: "contents: read and pull-requests: read",
  });
  return parseMorePullRequests(data);
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
    if (tagsUntil?.(repository, { ...state, tags: found }) ?? true) break;
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
