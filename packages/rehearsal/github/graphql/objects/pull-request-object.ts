import { labelsOf } from "../../bodies/label-body.ts";
import { repositoryUrls } from "../../bodies/repository-urls.ts";
import type { Repo } from "../../call.ts";
import { nodeId } from "../../node-id.ts";
import { mergeStateOf, readMergeable } from "../../operations/mergeability.ts";
import type { PullRequestRecord } from "../../state/pull-request-record.ts";
import { connection, type Paging } from "../connection.ts";
import type { Graph, GraphObject } from "../graph.ts";
import { rollupObject } from "./commit-object.ts";

export function pullRequestObject(graph: Graph, repo: Repo, pull: PullRequestRecord): GraphObject {
  const { world, actor } = graph.call;
  const url = `${repositoryUrls(world.addresses, repo.seen).html_url}/pull/${pull.number}`;
  // Asked for once, so that both fields of one answer say the same.
  let mergeable: ReturnType<typeof readMergeable> | undefined;
  const ask = () => (mergeable ??= readMergeable(repo, pull));
  return {
    __typename: "PullRequest",
    id: nodeId("PR", repo.seen.id, pull.number),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    url,
    permalink: url,
    state: stateOf(pull),
    closed: pull.state === "closed",
    merged: pull.mergedAt !== null,
    isDraft: pull.isDraft,
    isCrossRepository: pull.headRepository !== repo.seen.id,
    title: pull.title,
    body: pull.body ?? "",
    headRefName: pull.headRef,
    headRefOid: pull.headOid,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseOid,
    mergedAt: pull.mergedAt,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    maintainerCanModify: pull.maintainerCanModify,
    viewerDidAuthor: pull.author === actor.login,
    viewerCanUpdate: actor.may(repo.seen, "pull_requests", "write"),
    author: () => graph.account(pull.author),
    mergedBy: () => (pull.mergedBy === null ? null : graph.account(pull.mergedBy)),
    mergeable: ask,
    mergeStateStatus: async () => mergeStateOf(repo, pull, await ask()),
    autoMergeRequest: () => autoMerge(graph, repo, pull),
    labels: (paging: Paging) =>
      connection("labels", paging, labelsOf(repo.seen, pull.labels), (label) => graph.label(repo, label)),
    comments: (paging: Paging) =>
      connection(
        "comments",
        paging,
        repo.seen.comments.filter(({ number }) => number === pull.number),
        (comment) => graph.comment(repo, comment),
      ),
    commits: (paging: Paging) => commits(graph, repo, { pull, paging }),
    statusCheckRollup: () => rollupObject(repo, pull.headOid),
    repository: () => graph.repository(repo),
    ...places(graph, repo, pull),
  };
}

function stateOf({ state, mergedAt }: PullRequestRecord): string {
  return mergedAt === null ? state.toUpperCase() : "MERGED";
}

/** Where it comes from and where it goes to. */
function places(graph: Graph, repo: Repo, pull: PullRequestRecord) {
  const head = graph.call.world.state.repositories.find(({ id }) => id === pull.headRepository);
  const from = head === undefined ? undefined : graph.call.open(head);
  const ref = async (place: Repo | undefined, branch: string) => {
    const name = `refs/heads/${branch}`;
    const oid = await place?.refs.read(name);
    return place === undefined || oid === undefined ? null : graph.ref(place, { name, oid });
  };
  return {
    headRef: () => ref(from, pull.headRef),
    headRepository: () => (from === undefined ? null : graph.repository(from)),
    headRepositoryOwner: () => graph.account(pull.headOwner),
    baseRef: () => ref(repo, pull.baseRef),
    baseRepository: () => graph.repository(repo),
    mergeCommit: () => (pull.mergeCommitOid === null ? null : graph.object(repo, pull.mergeCommitOid)),
  };
}

async function commits(
  graph: Graph,
  repo: Repo,
  { pull, paging }: { readonly pull: PullRequestRecord; readonly paging: Paging },
) {
  const { number, baseOid, headOid } = pull;
  const list = await repo.git.history.between(baseOid, headOid);
  return connection("commits", paging, list, (commit) => ({
    __typename: "PullRequestCommit",
    id: nodeId("C", repo.seen.id, `${number}:${commit.oid}`),
    url: `${repositoryUrls(graph.call.world.addresses, repo.seen).html_url}/pull/${number}/commits/${commit.oid}`,
    commit: () => graph.commit(repo, commit),
    pullRequest: () => graph.pullRequest(repo, pull),
  }));
}

function autoMerge(graph: Graph, repo: Repo, pull: PullRequestRecord): GraphObject | null {
  if (pull.autoMerge === null) return null;
  const { enabledAt, enabledBy, method, title, message } = pull.autoMerge;
  return {
    __typename: "AutoMergeRequest",
    enabledAt,
    enabledBy: () => graph.account(enabledBy),
    mergeMethod: method.toUpperCase(),
    commitHeadline: title,
    commitBody: message,
    pullRequest: () => graph.pullRequest(repo, pull),
  };
}
