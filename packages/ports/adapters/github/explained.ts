import { explainDispatchFailure } from "./failures/explain-dispatch-failure.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import type { GitHubClient } from "./requests/client.ts";

/** Carries out what concerns the workflows of a repository; a "no" is looked into before it is told. */
export async function explained<Result>(
  client: GitHubClient,
  repository: string,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof GitHubFailure ? await explainDispatchFailure(client, repository, error) : error;
  }
}
