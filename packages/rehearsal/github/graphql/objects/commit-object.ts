import type { Repo } from "../../call.ts";
import type { Commit } from "../../git/git-objects.ts";
import { instantOf } from "../../git/git-objects.ts";
import { readCommits } from "../../git/history.ts";
import { nodeId } from "../../node-id.ts";
import { stateOfChecks } from "../../operations/check-results.ts";
import { verificationOf } from "../../operations/signing.ts";
import { connection, pageInfo, type Paging, positionOf, requireBounds } from "../connection.ts";
import type { Graph, GraphObject } from "../graph.ts";
import { commonFields, gitActor } from "./git-object.ts";

export function commitObject(graph: Graph, repo: Repo, commit: Commit): GraphObject {
  const common = commonFields(graph, repo, { oid: commit.oid, kind: "C" });
  const message = commit.message.replace(/\n$/, "");
  const [messageHeadline = ""] = message.split("\n");
  return {
    __typename: "Commit",
    ...common,
    url: common.commitUrl,
    message,
    messageHeadline,
    messageBody: message.slice(messageHeadline.length).trim(),
    authoredDate: instantOf(commit.author),
    committedDate: instantOf(commit.committer),
    author: () => gitActor(graph, commit.author),
    committer: () => gitActor(graph, commit.committer),
    signature: () => signatureObject(commit),
    statusCheckRollup: () => rollupObject(repo, commit.oid),
    tree: () => graph.object(repo, commit.tree),
    parents: async (paging: Paging) =>
      connection("parents", paging, await readCommits(repo.git.objects, commit.parents), (parent) =>
        graph.commit(repo, parent),
      ),
    history: (request: HistoryRequest) => historyOf(graph, repo, { oid: commit.oid, request }),
    associatedPullRequests: (paging: Paging) => {
      const related = repo.seen.pullRequests.filter(
        ({ headOid, mergeCommitOid }) => headOid === commit.oid || mergeCommitOid === commit.oid,
      );
      return connection("associatedPullRequests", paging, related, (pull) => graph.pullRequest(repo, pull));
    },
  };
}

export function rollupObject({ seen }: Repo, oid: string): GraphObject | null {
  const states = [...stateOfChecks(seen, oid).values()];
  if (states.length === 0) return null;
  const state = states.includes("failure") ? "FAILURE" : states.includes("pending") ? "PENDING" : "SUCCESS";
  return { __typename: "StatusCheckRollup", id: nodeId("SC", seen.id, oid), state };
}

function signatureObject(commit: Commit): GraphObject | null {
  const { verified, signature, payload } = verificationOf(commit);
  if (signature === null) return null;
  return {
    __typename: "GpgSignature",
    email: commit.committer.email,
    isValid: verified,
    keyId: null,
    payload: payload ?? "",
    signature,
    state: verified ? "VALID" : "UNKNOWN_KEY",
    wasSignedByGitHub: verified,
  };
}

interface HistoryRequest extends Paging {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** The newest commits are read one after the other; only what filters, or goes far back, asks git for the whole list. */
async function historyOf(
  graph: Graph,
  { git, ...rest }: Repo,
  { oid, request }: { readonly oid: string; readonly request: HistoryRequest },
) {
  const repo = { git, ...rest };
  requireBounds("history", request);
  const { first, path, since, until, last } = request;
  if (path != null || since != null || until != null || last != null || request.before != null) {
    const filters = [
      ...(since == null ? [] : [`--since=${since}`]),
      ...(until == null ? [] : [`--until=${until}`]),
    ];
    const oids = await git.history.list([...filters, oid, "--", ...(path == null ? [] : [path])]);
    return connection("history", request, oids, async (each) => {
      const [commit] = await readCommits(git.objects, [each]);
      return commit === undefined ? null : graph.commit(repo, commit);
    });
  }
  const start = positionOf(request.after) ?? 0;
  const end = start + (first ?? 0);
  const commits = await git.history.newest(oid, end + 1);
  const page = commits.slice(start, end);
  return {
    totalCount: () => git.history.count(oid),
    nodes: () => page.map((commit) => graph.commit(repo, commit)),
    pageInfo: pageInfo({ start, end: start + page.length, total: commits.length }),
  };
}
