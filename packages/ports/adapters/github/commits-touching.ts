import * as v from "valibot";
import type { TouchingCommit } from "../../commit-history.ts";
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
  { repository, tip, path }: { readonly repository: string; readonly tip: string; readonly path: string },
): Promise<readonly TouchingCommit[]> {
  const { data } = await client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}/commits",
    parameters: { ...splitName(repository), sha: tip, path, per_page: 100 },
    needs: "contents: read",
  });
  return parseAnswer(commitsSchema, data);
}
