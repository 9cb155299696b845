import { isUtf8 } from "node:buffer";
import * as v from "valibot";
import type { CommitRequest, CommittedFile } from "../../github.ts";
import { splitName } from "./addresses.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import type { RecentChanges } from "./recent-changes.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

/**
 * What a tree may hold as text beside its entries, in bytes: GitHub was seen to run out of time above 2.5 MB
 * (codesandbox/codesandbox-client#8614).
 */
const inlineSize = 2_400_000;

const createdSchema = v.object({ sha: v.string() });
const commitSchema = v.object({ tree: createdSchema });

/**
 * A tree and a commit, on no branch yet. Without an author and a committer the commit is the token's, and GitHub signs it where the
 * token is an App's. What is too large to stand in the tree, or no text, takes one more request for each file.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
export async function createTreeCommit(
  client: GitHubClient,
  recent: RecentChanges,
  request: Pick<CommitRequest, "repository" | "parent" | "message" | "files"> & { readonly needs: string },
): Promise<string> {
  const { repository, parent, message, files, needs } = request;
  const create = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<string> => {
    const { data } = await client.rest({
      method: "POST",
      route: `/repos/{owner}/{repo}/git/${route}`,
      parameters: { ...splitName(repository), ...parameters },
      needs,
    });
    return parseAnswer(createdSchema, data).sha;
  };
  const createTree = async (inline: ReadonlySet<CommittedFile>): Promise<string> => {
    const tree: unknown[] = [];
    for (const file of files) {
      const { path, mode, bytes } = file;
      const content = inline.has(file)
        ? { content: Buffer.from(bytes).toString("utf8") }
        : {
            sha: await create("blobs", {
              content: Buffer.from(bytes).toString("base64"),
              encoding: "base64",
            }),
          };
      tree.push({ path, mode, type: "blob", ...content });
    }
    return create("trees", { base_tree: base, tree });
  };

  const { data } = await client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}/git/commits/{commit_sha}",
    parameters: { ...splitName(repository), commit_sha: parent },
    needs: "contents: read",
  });
  const base = parseAnswer(commitSchema, data).tree.sha;
  let tree: string;
  try {
    tree = await createTree(inlineFiles(files));
  } catch (error) {
    if (!(error instanceof GitHubFailure) || !error.says(/request timed out|too large/i)) throw error;
    tree = await createTree(new Set());
  }
  const commit = await create("commits", { message, tree, parents: [parent] });
  recent.note(commit);
  return commit;
}

/** As many as there is room for, in their order. */
function inlineFiles(files: readonly CommittedFile[]): ReadonlySet<CommittedFile> {
  const inline = new Set<CommittedFile>();
  let room = inlineSize;
  for (const file of files) {
    if (!isText(file.bytes) || file.bytes.length > room) continue;
    inline.add(file);
    room -= file.bytes.length;
  }
  return inline;
}

/** What JSON can carry as it is, byte for byte. */
function isText(bytes: CommittedFile["bytes"]): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}
