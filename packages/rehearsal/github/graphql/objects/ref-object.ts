import { notFound } from "../../denial.ts";
import type { Repo } from "../../call.ts";
import type { Ref } from "../../git/refs.ts";
import { nodeId } from "../../node-id.ts";
import { statusOf } from "../../operations/compare-status.ts";
import { resolveCommit } from "../../operations/resolve-commit.ts";
import { connection, type Paging } from "../connection.ts";
import type { Graph, GraphObject } from "../graph.ts";
import { matchingPulls, type PullRequestFilter } from "../pull-request-filter.ts";

export function refObject(graph: Graph, repo: Repo, { name, oid }: Ref): GraphObject {
  const [, kind = ""] = name.split("/");
  const prefix = `refs/${kind}/`;
  return {
    __typename: "Ref",
    id: nodeId("REF", repo.seen.id, name),
    name: name.slice(prefix.length),
    prefix,
    target: () => graph.object(repo, oid),
    compare: ({ headRef }: { readonly headRef: string }) => comparison(graph, repo, { base: oid, headRef }),
    repository: () => graph.repository(repo),
    // Those of the branch itself: a fork's branch of the same name is another one.
    associatedPullRequests: ({ orderBy, ...request }: PullRequestFilter & Paging) => {
      const own = matchingPulls(repo.seen, { ...request, orderBy }).filter(
        ({ headRef, headRepository }) =>
          prefix === "refs/heads/" && name === `${prefix}${headRef}` && headRepository === repo.seen.id,
      );
      return connection("associatedPullRequests", request, own, (pull) => graph.pullRequest(repo, pull));
    },
  };
}

async function comparison(
  graph: Graph,
  repo: Repo,
  { base, headRef }: { readonly base: string; readonly headRef: string },
): Promise<GraphObject> {
  const head = await resolveCommit(repo, headRef);
  const from = await repo.git.peel(base);
  if (head === undefined || from === undefined)
    throw notFound(`Could not resolve to a Ref with the name '${headRef}'.`);
  const { ahead, behind } = await repo.git.history.compare(from.oid, head.oid);
  return {
    __typename: "Comparison",
    id: nodeId("REF", repo.seen.id, `${from.oid}...${head.oid}`),
    aheadBy: ahead,
    behindBy: behind,
    status: statusOf({ ahead, behind }).toUpperCase(),
    baseTarget: () => graph.commit(repo, from),
    headTarget: () => graph.commit(repo, head),
    commits: async (paging: Paging) =>
      connection("commits", paging, await repo.git.history.between(from.oid, head.oid), (commit) =>
        graph.commit(repo, commit),
      ),
  };
}
