import { ExternalError } from "@release-actions/release-model";
import pLimit from "p-limit";
import * as v from "valibot";
import { repositoriesPerRequest, type GitHub, type GitHubLook, type RepositoryLook } from "../../github.ts";
import { splitName } from "./addresses.ts";
import type { GitHubClient } from "./requests/client.ts";
import { lookDocument } from "./documents/look.ts";
import { GitHubFailure, type GitHubProblem } from "./failures/github-failure.ts";
import { parseRepository } from "./look-answer.ts";
import { lookOn } from "./look-on.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

type LookRequest = Parameters<GitHub["look"]>[0];

/** How many requests are under way at once. */
const atOnce = 3;
/** What is tried where a batch was too much for GitHub. */
const smallBatchSize = 5;

export async function look(client: GitHubClient, request: LookRequest): Promise<GitHubLook> {
  const limit = pLimit(atOnce);
  const names = [...new Set(request.repositories)];
  // The first batch may be empty: whom the token belongs to is asked in any case.
  const batches = names.length === 0 ? [[]] : batchesOf(names, repositoriesPerRequest);
  const looks = await Promise.all(
    batches.map((batch) => limit(() => lookAtBatch(client, { ...request, repositories: batch }))),
  );
  return {
    viewer: looks[0]?.viewer ?? "",
    repositories: new Map(looks.flatMap(({ repositories }) => [...repositories])),
  };
}

async function lookAtBatch(client: GitHubClient, request: LookRequest): Promise<GitHubLook> {
  try {
    return await lookOnce(client, request);
  } catch (error) {
    if (!isTooMuch(error) || request.repositories.length <= smallBatchSize) throw error;
  }
  const looks: GitHubLook[] = [];
  for (const repositories of batchesOf(request.repositories, smallBatchSize)) {
    looks.push(await lookOnce(client, { ...request, repositories }));
  }
  return {
    viewer: looks[0]?.viewer ?? "",
    repositories: new Map(looks.flatMap(({ repositories }) => [...repositories])),
  };
}

/**
 * A query used up its time. GitHub says so (https://github.blog/changelog/2025-09-01-graphql-api-resource-limits/), or it ends
 * the request after ten seconds with a 502 or 504, try after try, which from here looks like a server that is down:
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts
 */
function isTooMuch(error: unknown): boolean {
  if (error instanceof ExternalError) return error.code === "github-failed" && error.retryable;
  return error instanceof GitHubFailure && error.isOfType("RESOURCE_LIMITS_EXCEEDED");
}

const lookSchema = v.looseObject({ viewer: v.object({ login: v.string() }) });

async function lookOnce(client: GitHubClient, request: LookRequest): Promise<GitHubLook> {
  const { repositories, labels, pullRequests = true, defaultHistory = false } = request;
  const data = parseAnswer(
    lookSchema,
    await client.graphql({
      document: lookDocument({
        repositories: repositories.length,
        labels: labels.length,
        pullRequests,
        defaultHistory,
      }),
      variables: variablesFor(request),
      needs: pullRequests ? "contents: read and pull-requests: read" : "contents: read",
      tolerates: (problem, all) => isHidden(problem) || isClosedToUs(problem, all, repositories.length),
    }),
  );
  const limit = pLimit(atOnce);
  const looks = repositories.map((name, index) =>
    limit(async (): Promise<readonly [string, RepositoryLook]> => {
      const shown = parseRepository(data[`repository${index}`], {
        labels,
        viewer: data.viewer.login,
      });
      if (shown === undefined) return [name, { kind: "hidden" }];
      return [name, { kind: "found", state: await lookOn(client, name, shown, request) }];
    }),
  );
  return { viewer: data.viewer.login, repositories: new Map(await Promise.all(looks)) };
}

function variablesFor({
  repositories,
  branch,
  labels,
  tagsWith = new Map(),
  pullRequests = true,
}: LookRequest): Readonly<Record<string, string | null>> {
  if (repositories.length === 0) return {};
  const names = repositories.map(splitName);
  return {
    ...(pullRequests ? { branch } : {}),
    ref: `refs/heads/${branch}`,
    ...numbered("label", labels),
    ...numbered(
      "owner",
      names.map(({ owner }) => owner),
    ),
    ...numbered(
      "name",
      names.map(({ repo }) => repo),
    ),
    ...numbered(
      "tags",
      repositories.map((name) => tagsWith.get(name) ?? null),
    ),
  };
}

/** `label0`, `label1` and so on. */
function numbered<Value>(name: string, values: readonly Value[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}

/** Not found is a whole repository: everything below one is there, or empty. */
function isHidden({ type, path }: GitHubProblem): boolean {
  return type === "NOT_FOUND" && path.length === 1;
}

/**
 * One repository among others that GitHub keeps from this token, such as a blocked one, stops no sibling. Where it keeps all of them,
 * as an organisation that demands single sign-on does, the run ends with GitHub's words.
 */
function isClosedToUs(problem: GitHubProblem, all: readonly GitHubProblem[], asked: number): boolean {
  const isOfRepository = ({ type, path }: GitHubProblem) => type === "FORBIDDEN" && path.length === 1;
  return isOfRepository(problem) && all.filter(isOfRepository).length < asked;
}

/** As few batches as their size allows, all of about one size: none takes GitHub longer than it must. */
function batchesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  const start = (index: number) => Math.ceil((index * items.length) / count);
  return Array.from({ length: count }, (_, index) => items.slice(start(index), start(index + 1)));
}
