import * as v from "valibot";
import type { CommitHistory } from "../../commit-history.ts";
import { splitName } from "./addresses.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

const filesSchema = v.object({
  files: v.optional(
    v.array(v.object({ filename: v.string(), previous_filename: v.optional(v.string()) })),
    [],
  ),
});

const filesOnPage = 100;
/** GitHub lists three thousand files of a commit at most. */
const mostPages = 30;

/** https://docs.github.com/rest/commits/commits#get-a-commit */
export async function renamedFrom(
  client: GitHubClient,
  repository: string,
  { commit, path }: Parameters<CommitHistory["renamedFrom"]>[1],
): Promise<string | undefined> {
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await client.rest({
      method: "GET",
      route: "/repos/{owner}/{repo}/commits/{ref}",
      parameters: { ...splitName(repository), ref: commit, per_page: filesOnPage, page },
      needs: "contents: read",
    });
    const { files } = parseAnswer(filesSchema, data);
    const file = files.find(({ filename }) => filename === path);
    if (file !== undefined) return file.previous_filename;
    if (files.length < filesOnPage) return undefined;
  }
  return undefined;
}
