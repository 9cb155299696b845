import * as v from "valibot";
import type { GitHubClient } from "./requests/client.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

/** What a token of an App, or of a workflow run, reaches. */
export interface Installed {
  /** `owner/name`; at most 100. */
  readonly repositories: readonly string[];
  /** Whether the App is installed on every repository of its account, so that one it does not see is not there. */
  readonly isEverywhere: boolean;
}

const installedSchema = v.object({
  repository_selection: v.optional(v.string()),
  repositories: v.array(v.object({ full_name: v.string() })),
});

/** Undefined for a token of a person. https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
export async function installed(client: GitHubClient): Promise<Installed | undefined> {
  try {
    const { data } = await client.rest({
      method: "GET",
      route: "/installation/repositories",
      parameters: { per_page: 100 },
      needs: "an App's token",
    });
    const { repository_selection: selection, repositories } = parseAnswer(installedSchema, data);
    return {
      repositories: repositories.map(({ full_name: name }) => name),
      isEverywhere: selection === "all",
    };
  } catch (error) {
    if (error instanceof GitHubFailure) return undefined;
    throw error;
  }
}
