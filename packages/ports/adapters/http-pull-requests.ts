import type { PullRequests } from "../pull-requests.ts";
import { fetchJson } from "./fetch-json.ts";
import { isRecord } from "./json-records.ts";

/** GitHub's REST API, read only. */
export function httpPullRequests(options: {
  /** `https://api.github.com`. */
  readonly api: string;
  readonly token: string;
}): PullRequests {
  const api = options.api.replace(/\/$/, "");
  return {
    // https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
    ofCommit: async (repository, commit) => {
      const found = await fetchJson(new URL(`${api}/repos/${repository}/commits/${commit}/pulls`), {
        code: "github-failed",
        headers: {
          accept: "application/vnd.github+json",
          authorization: `Bearer ${options.token}`,
          "x-github-api-version": "2022-11-28",
        },
      });
      const pulls: readonly unknown[] = Array.isArray(found) ? found : [];
      return pulls.filter(isRecord).map(({ number, head, merged_at: mergedAt }) => ({
        number: typeof number === "number" ? number : 0,
        head: isRecord(head) && typeof head["ref"] === "string" ? head["ref"] : "",
        isMerged: typeof mergedAt === "string",
      }));
    },
  };
}
