import { maySee } from "../accounts/require-permission.ts";
import type { Repo } from "../call.ts";
import { type Denial, notFound } from "../denial.ts";
import { readNodeId } from "../node-id.ts";
import { livePull, seenPull } from "../operations/find-pull-request.ts";
import type { CommentRecord, LabelRecord, PullRequestRecord } from "../state/pull-request-record.ts";
import type { Graph, GraphObject } from "./graph.ts";

/** The object of a global id, of those kinds that are asked for this way. @throws {Denial} */
export async function findNode(graph: Graph, id: string): Promise<GraphObject> {
  const { kind, parts } = readNodeId(id);
  const repo = repoOfNode(graph, id);
  const [, key = ""] = parts;
  switch (kind) {
    case "R":
      return graph.repository(repo);
    case "PR": {
      const pull = seenPull(repo, Number(key));
      if (pull !== undefined) return graph.pullRequest(repo, pull);
      break;
    }
    case "REF": {
      const oid = await repo.refs.read(key);
      if (oid !== undefined) return graph.ref(repo, { name: key, oid });
      break;
    }
    case "LA":
      return graph.label(repo, labelOfNode(repo, id));
    case "IC":
      return graph.comment(repo, commentOfNode(repo, id));
    default: {
      const object = await graph.object(repo, key);
      if (object !== null) return object;
    }
  }
  throw unresolvedNode(id);
}

/** The repository that an id is of, or is in. @throws {Denial} */
export function repoOfNode({ call }: Graph, id: string): Repo {
  const [repository] = readNodeId(id).parts;
  const found = call.world.state.repositories.find((each) => String(each.id) === repository);
  if (found === undefined || !maySee(call.actor, found)) throw unresolvedNode(id);
  return call.open(found);
}

/** The pull request of an id, to be changed. @throws {Denial} */
export function pullOfNode(
  graph: Graph,
  id: string,
): { readonly repo: Repo; readonly pull: PullRequestRecord } {
  const { kind, parts } = readNodeId(id);
  const repo = repoOfNode(graph, id);
  if (kind !== "PR") throw unresolvedNode(id);
  return { repo, pull: livePull(repo, Number(parts[1]), unresolvedNode(id)) };
}

export function labelOfNode({ seen }: Repo, id: string): LabelRecord {
  return seen.labels.find((label) => isOf(id, "LA", label.id)) ?? fail(id);
}

export function commentOfNode({ seen }: Repo, id: string): CommentRecord {
  return seen.comments.find((comment) => isOf(id, "IC", comment.id)) ?? fail(id);
}

export function unresolvedNode(id: string): Denial {
  return notFound(`Could not resolve to a node with the global id of '${id}'`);
}

function isOf(id: string, wanted: string, key: number): boolean {
  const { kind, parts } = readNodeId(id);
  return kind === wanted && parts[1] === String(key);
}

function fail(id: string): never {
  throw unresolvedNode(id);
}
