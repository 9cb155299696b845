import * as v from "valibot";
import { splitName } from "./addresses.ts";
import type { GitHubClient } from "./requests/client.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const comparisonSchema = v.object({ status: v.picklist(["ahead", "behind", "diverged", "identical"]) });

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
export async function contains(
  client: GitHubClient,
  { repository, tip, commit }: { readonly repository: string; readonly tip: string; readonly commit: string },
): Promise<boolean> {
  try {
    const { data } = await client.rest({
      method: "GET",
      route: "/repos/{owner}/{repo}/compare/{basehead}",
      // The status is the same on every page; up to 300 changed files come with the first one only.
      parameters: { ...splitName(repository), basehead: `${commit}...${tip}`, per_page: 1, page: 2 },
      needs: "contents: read",
    });
    const { status } = parseAnswer(comparisonSchema, data);
    return status === "ahead" || status === "identical";
  } catch (error) {
    // A commit that GitHub does not know, or that shares no history with the tip, cannot be reached from it.
    if (error instanceof GitHubFailure && error.facts.status === 404) return false;
    throw error;
  }
}
