import * as v from "valibot";
import type { CommitRequest, PreparedCommit, PreparedCommitRequest } from "../../github.ts";
import { createBranch, moveBranch, movedOr } from "./branches.ts";
import type { GitHubClient } from "./requests/client.ts";
import { createTreeCommit } from "./commit-tree.ts";
import { commitDocument } from "./documents/branches.ts";
import { GitHubFailure } from "./failures/github-failure.ts";
import { parseAnswer } from "./requests/parse-answer.ts";
import { branchThing, type RecentChanges } from "./recent-changes.ts";

/** More than this in one request makes GitHub run out of time. In bytes. */
const modestSize = 4_000_000;

/**
 * Commits files through the API. `createCommitOnBranch` is one request, and GitHub signs what it makes for every kind of
 * token, but it writes plain files on top of a branch and nothing else.
 */
export async function commit(
  client: GitHubClient,
  recent: RecentChanges,
  request: CommitRequest,
): Promise<string> {
  const needs = needsOf(request);
  const { parent, expected, repositoryId, branch: name } = request;
  if (isPlain(request) && parent === expected) return commitPlainFiles(client, recent, { ...request, needs });
  const made = await createTreeCommit(client, recent, { ...request, needs });
  const isForced = parent !== expected;
  await moveBranch(client, recent, { repositoryId, name, expected, commit: made, isForced, needs });
  return made;
}

/** Likewise, where a pull request is opened next: what takes a tree leaves the move of the branch to that. */
export async function prepareCommit(
  client: GitHubClient,
  recent: RecentChanges,
  request: PreparedCommitRequest,
): Promise<PreparedCommit> {
  const { repositoryId, branch: name, expected, parent, isLeftover = false } = request;
  const needs = needsOf(request);
  const isOnTop = expected === undefined || expected === parent || isLeftover;
  if (!isPlain(request) || !isOnTop) {
    const made = await createTreeCommit(client, recent, { ...request, needs });
    const isForced = expected !== undefined && expected !== parent;
    return { commit: made, move: { expected, commit: made, isForced } };
  }
  if (expected === undefined) {
    await createBranch(client, recent, { repositoryId, name, commit: parent });
  } else if (expected !== parent) {
    await moveBranch(client, recent, { repositoryId, name, expected, commit: parent, isForced: true, needs });
  }
  const made = await commitPlainFiles(client, recent, { ...request, expected: parent, needs });
  return { commit: made, move: undefined };
}

function needsOf({ files }: Pick<CommitRequest, "files">): string {
  return files.some(({ path }) => path.startsWith(".github/workflows/"))
    ? "contents: write and workflows: write"
    : "contents: write";
}

function isPlain({ files }: Pick<CommitRequest, "files">): boolean {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return files.every(({ mode }) => mode === "100644") && size <= modestSize;
}

const committedSchema = v.object({
  createCommitOnBranch: v.object({ commit: v.object({ oid: v.string() }) }),
});

/** https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
async function commitPlainFiles(
  client: GitHubClient,
  recent: RecentChanges,
  request: CommitRequest & { readonly needs: string },
): Promise<string> {
  const { repositoryId, branch, expected, files, needs } = request;
  const thing = branchThing(repositoryId, branch);
  const input = {
    branch: { repositoryNameWithOwner: request.repository, branchName: branch },
    expectedHeadOid: expected,
    message: splitMessage(request.message),
    fileChanges: {
      additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString("base64") })),
    },
  };
  try {
    const data = await recent.after({ thing, commit: expected }, () =>
      client.graphql({ document: commitDocument, variables: { input }, needs }),
    );
    const { oid } = parseAnswer(committedSchema, data).createCommitOnBranch.commit;
    recent.note(thing, oid);
    return oid;
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    throw await movedOr(client, { repositoryId, name: branch, expected }, error);
  }
}

/** GitHub joins both with an empty line. */
function splitMessage(message: string): { readonly headline: string; readonly body?: string } {
  const [headline = "", ...rest] = message.split("\n");
  const body = rest.join("\n").trim();
  return body === "" ? { headline } : { headline, body };
}
