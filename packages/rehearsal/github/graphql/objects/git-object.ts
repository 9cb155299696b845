import { repositoryUrls } from "../../bodies/repository-urls.ts";
import type { Repo } from "../../call.ts";
import type { Signature } from "../../git/git-objects.ts";
import { instantOf } from "../../git/git-objects.ts";
import { typeOfMode } from "../../git/read-tree.ts";
import { nodeId, type NodeKind } from "../../node-id.ts";
import { loginOf } from "../../operations/identity.ts";
import type { Graph, GraphObject } from "../graph.ts";

/** A commit, tag, tree or blob, whichever the hash is of. */
export async function gitObject(graph: Graph, repo: Repo, oid: string): Promise<GraphObject | null> {
  const { objects } = repo.git;
  const found = repo.hides(oid) ? undefined : await objects.info(oid);
  switch (found?.type) {
    case "commit": {
      const commit = await objects.commit(oid);
      return commit === undefined ? null : graph.commit(repo, commit);
    }
    case "tag":
      return tagObject(graph, repo, oid);
    case "tree":
      return treeObject(graph, repo, oid);
    case "blob":
      return blobObject(graph, repo, { oid, size: found.size });
    default:
      return null;
  }
}

/** What all four have. */
export function commonFields(
  graph: Graph,
  repo: Repo,
  { oid, kind }: { readonly oid: string; readonly kind: NodeKind },
) {
  const commitUrl = () => `${repositoryUrls(graph.call.world.addresses, repo.seen).html_url}/commit/${oid}`;
  return {
    id: nodeId(kind, repo.seen.id, oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl,
    commitResourcePath: () => new URL(commitUrl()).pathname,
    repository: () => graph.repository(repo),
  };
}

export function gitActor(graph: Graph, signature: Signature) {
  const login = loginOf(graph.call.world, signature.email);
  return {
    name: signature.name,
    email: signature.email,
    date: instantOf(signature),
    user: () => (login === undefined ? null : graph.user(login)),
  };
}

async function tagObject(graph: Graph, repo: Repo, oid: string): Promise<GraphObject | null> {
  const tag = await repo.git.objects.tag(oid);
  return tag === undefined
    ? null
    : {
        __typename: "Tag",
        ...commonFields(graph, repo, { oid, kind: "TA" }),
        name: tag.name,
        message: tag.message,
        tagger: () => gitActor(graph, tag.tagger),
        target: () => graph.object(repo, tag.object),
      };
}

function treeObject(graph: Graph, repo: Repo, oid: string): GraphObject {
  return {
    __typename: "Tree",
    ...commonFields(graph, repo, { oid, kind: "T" }),
    entries: async () =>
      ((await repo.git.objects.tree(oid)) ?? []).map((entry) => ({
        name: entry.name,
        path: entry.name,
        mode: Number.parseInt(entry.mode, 8),
        oid: entry.oid,
        type: typeOfMode(entry.mode),
        size: async () => (await repo.git.objects.info(entry.oid))?.size ?? 0,
        object: () => graph.object(repo, entry.oid),
      })),
  };
}

/** GitHub gives at most so much of a text, in bytes. */
const mostText = 512_000;

function blobObject(
  graph: Graph,
  repo: Repo,
  { oid, size }: { readonly oid: string; readonly size: number },
): GraphObject {
  const read = async () => (await repo.git.objects.raw(oid))?.bytes ?? Buffer.alloc(0);
  const isBinary = async () => (await read()).subarray(0, 8000).includes(0);
  return {
    __typename: "Blob",
    ...commonFields(graph, repo, { oid, kind: "B" }),
    byteSize: size,
    isBinary,
    isTruncated: size > mostText,
    text: async () => ((await isBinary()) ? null : (await read()).subarray(0, mostText).toString("utf8")),
  };
}
