import * as v from "valibot";
import { commitsOnPage, type CommitHistory, type TouchingCommit } from "../../commit-history.ts";
import { splitName } from "./addresses.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const commitsSchema = v.array(
  v.pipe(
    v.object({ sha: v.string(), commit: v.object({ message: v.string() }) }),
    v.transform(({ sha, commit }): TouchingCommit => ({ hash: sha, message: commit.message })),
  ),
);

/** https://docs.github.com/rest/commits/commits#list-commits */
export async function commitsTouching(
  client: GitHubClient,
  repository: string,
  { tip, path, page }: Parameters<CommitHistory["commitsTouching"]>[1],
): Promise<readonly TouchingCommit[]> {
  const { data } = await client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}/commits",
    parameters: {
      ...splitName(repository),
      sha: tip,
      ...(path === undefined ? {} : { path }),
      per_page: commitsOnPage,
      page,
    },
    needs: "contents: read",
  });
  return parseAnswer(commitsSchema, data);
}
