import { isUtf8 } from "node:buffer";
import * as v from "valibot";
import type { CommitRequest, CommittedFile } from "../../github.ts";
import { splitName } from "./addresses.ts";
import { moveBranch } from "./branches.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";
import type { RecentChanges } from "./recent-changes.ts";

/** What a tree may hold as text beside its entries; trees of some megabytes make GitHub run out of time. In bytes. */
const inlineSize = 1_000_000;

const createdSchema = v.object({ sha: v.string() });
const commitSchema = v.object({ tree: createdSchema });

/**
 * A tree, a commit and one move of the branch. Without an author and a committer the commit is the token's, and GitHub
 * signs it where the token is an App's.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
export async function commitTree(
  client: GitHubClient,
  recent: RecentChanges,
  request: CommitRequest & { readonly needs: string },
): Promise<string> {
  const { repository, parent, expected, needs } = request;
  const create = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<string> => {
    const { data } = await client.rest({
      method: "POST",
      route: `/repos/{owner}/{repo}/git/${route}`,
      parameters: { ...splitName(repository), ...parameters },
      needs,
    });
    return parseAnswer(createdSchema, data).sha;
  };

  const base = await client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
    parameters: { ...splitName(repository), commit_sha: parent },
    needs: "contents: read",
  });
  const entries: unknown[] = [];
  let inlined = 0;
  for (const { path, mode, bytes } of request.files) {
    const isInline = isText(bytes) && inlined + bytes.length <= inlineSize;
    if (isInline) inlined += bytes.length;
    const content = isInline
      ? { content: Buffer.from(bytes).toString("utf8") }
      : {
          sha: await create("blobs", { content: Buffer.from(bytes).toString("base64"), encoding: "base64" }),
        };
    entries.push({ path, mode, type: "blob", ...content });
  }
  const tree = await create("trees", {
    base_tree: parseAnswer(commitSchema, base.data).tree.sha,
    tree: entries,
  });
  const commit = await create("commits", { message: request.message, tree, parents: [parent] });
  await moveBranch(client, recent, {
    repositoryId: request.repositoryId,
    name: request.branch,
    expected,
    commit,
    isForced: parent !== expected,
    needs,
  });
  return commit;
}

/** What JSON can carry as it is, byte for byte. */
function isText(bytes: CommittedFile["bytes"]): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}
