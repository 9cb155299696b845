import { unprocessable } from "../../denial.ts";
import { isOid, zeroOid } from "../../git/oid.ts";
import { isRefName } from "../../git/ref-name.ts";
import { readNodeId } from "../../node-id.ts";
import type { Repo } from "../../call.ts";
import { updateRefs } from "../../operations/update-refs.ts";
import { repoOfNode, unresolvedNode } from "../find-node.ts";
import type { Graph } from "../graph.ts";
import { type Arguments, mutate } from "./mutation.ts";

interface NamedUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string | null;
  readonly force?: boolean | null;
}

const permissions = ["contents"] as const;

export function refMutations(graph: Graph) {
  const { call } = graph;
  return {
    createRef: ({ input }: Arguments<{ repositoryId: string; name: string; oid: string }>) =>
      mutate(
        graph,
        { input, name: "createRef", repo: repoOfNode(graph, input.repositoryId), permissions },
        {
          change: async (repo) => {
            const { name, oid } = input;
            if (!isRefName(name)) throw unprocessable(`Name '${name}' is not a valid ref name.`);
            await requireVisible(repo, oid);
            if ((await repo.git.refs.read(name)) !== undefined) {
              throw unprocessable(`A ref named "${name}" already exists in the repository.`);
            }
            await updateRefs(call, repo, [{ name, before: zeroOid, after: oid, force: false }]);
          },
          payload: (repo) => ({ ref: graph.ref(repo, { name: input.name, oid: input.oid }) }),
        },
      ),
    updateRef: async ({ input }: Arguments<{ refId: string; oid: string; force?: boolean | null }>) => {
      const { repo, name } = await refOfNode(graph, input.refId);
      return mutate(
        graph,
        { input, name: "updateRef", repo, permissions },
        {
          change: async () => {
            await requireVisible(repo, input.oid);
            await updateRefs(call, repo, [{ name, after: input.oid, force: input.force === true }]);
          },
          payload: (after) => ({ ref: graph.ref(after, { name, oid: input.oid }) }),
        },
      );
    },
    updateRefs: ({ input }: Arguments<{ repositoryId: string; refUpdates: readonly NamedUpdate[] }>) =>
      mutate(
        graph,
        { input, name: "updateRefs", repo: repoOfNode(graph, input.repositoryId), permissions },
        {
          change: async (repo) => {
            for (const { afterOid } of input.refUpdates)
              if (afterOid !== zeroOid) await requireVisible(repo, afterOid);
            await updateRefs(
              call,
              repo,
              input.refUpdates.map(({ name, beforeOid, afterOid, force }) => ({
                name,
                before: beforeOid ?? undefined,
                after: afterOid,
                force: force === true,
              })),
            );
          },
          payload: () => ({}),
        },
      ),
    deleteRef: async ({ input }: Arguments<{ refId: string }>) => {
      const { repo, name } = await refOfNode(graph, input.refId);
      return mutate(
        graph,
        { input, name: "deleteRef", repo, permissions },
        {
          change: () => updateRefs(call, repo, [{ name, after: zeroOid, force: true }]),
          payload: () => ({}),
        },
      );
    },
  };
}

async function refOfNode(graph: Graph, id: string): Promise<{ readonly repo: Repo; readonly name: string }> {
  const repo = repoOfNode(graph, id);
  const { kind, parts } = readNodeId(id);
  const name = parts[1] ?? "";
  if (kind !== "REF" || (await repo.refs.read(name)) === undefined) throw unresolvedNode(id);
  return { repo, name };
}

async function requireVisible(repo: Repo, oid: string): Promise<void> {
  const isThere = isOid(oid) && !repo.hides(oid) && (await repo.git.objects.info(oid)) !== undefined;
  if (!isThere)
    throw unprocessable(`Could not resolve to a node: no object ${oid} exists in this repository.`);
}
