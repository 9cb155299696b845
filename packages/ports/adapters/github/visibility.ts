import * as v from "valibot";
import { splitName } from "./addresses.ts";
import { viewerDocument } from "./documents/viewer.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

/** Who asks, and what of a repository it sees: every token may know that much. */
export interface Visibility {
  /** `github-actions[bot]` for the token that a workflow run is given. */
  readonly viewer: string;
  readonly repository: "seen" | "archived" | "hidden";
}

/** @throws {GitHubFailure} */
export async function visibilityOf(client: GitHubClient, repository: string): Promise<Visibility> {
  const needs = "metadata: read";
  const data = await client.graphql({ document: viewerDocument, variables: {}, needs });
  const { viewer } = parseAnswer(v.object({ viewer: v.object({ login: v.string() }) }), data);
  try {
    const answer = await client.rest({
      method: "GET",
      route: "/repos/{owner}/{repo}",
      parameters: splitName(repository),
      needs,
    });
    const { archived } = parseAnswer(v.object({ archived: v.optional(v.boolean(), false) }), answer.data);
    return { viewer: viewer.login, repository: archived ? "archived" : "seen" };
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return { viewer: viewer.login, repository: "hidden" };
  }
}
