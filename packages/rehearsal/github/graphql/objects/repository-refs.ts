import type { Repo } from "../../call.ts";
import type { Ref } from "../../git/refs.ts";
import { findEntry } from "../../git/read-tree.ts";
import { resolveCommit } from "../../operations/resolve-commit.ts";
import { connection, type Paging } from "../connection.ts";
import type { Graph } from "../graph.ts";

interface RefsRequest extends Paging {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly direction?: "ASC" | "DESC" | null;
  readonly orderBy?: {
    readonly field: "ALPHABETICAL" | "TAG_COMMIT_DATE";
    readonly direction: "ASC" | "DESC";
  } | null;
}

/** The fields of a repository that lead into git. `require` refuses who may not read its contents. */
export function refFields(graph: Graph, repo: Repo, require: () => void) {
  const branch = `refs/heads/${repo.seen.defaultBranch}`;
  const one = async (names: readonly string[]) => {
    require();
    for (const name of names) {
      const oid = await repo.refs.read(name);
      if (oid !== undefined) return graph.ref(repo, { name, oid });
    }
    return null;
  };
  return {
    isEmpty: async () => (await repo.refs.list("refs/heads/")).length === 0,
    defaultBranchRef: () => one([branch]),
    ref: ({ qualifiedName: name }: { readonly qualifiedName: string }) =>
      one(name.startsWith("refs/") ? [name] : [`refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]),
    refs: async (request: RefsRequest) => {
      require();
      const found = await repo.refs.list(request.refPrefix.replace(/\/?$/, "/"));
      const matching = found.filter(({ name }) => name.includes(request.query ?? ""));
      return connection("refs", request, await inOrder(repo, matching, request), (ref) =>
        graph.ref(repo, ref),
      );
    },
    object: async ({
      oid,
      expression,
    }: {
      readonly oid?: string | null;
      readonly expression?: string | null;
    }) => {
      require();
      if (oid != null) return graph.object(repo, oid);
      return byExpression(graph, repo, expression ?? "HEAD");
    },
  };
}

async function inOrder(
  repo: Repo,
  refs: readonly Ref[],
  { orderBy, direction }: RefsRequest,
): Promise<readonly Ref[]> {
  const isDescending = (orderBy?.direction ?? direction ?? "ASC") === "DESC";
  if (orderBy?.field !== "TAG_COMMIT_DATE") return isDescending ? refs.toReversed() : refs;
  const dated = await Promise.all(
    refs.map(async (ref) => ({ ref, seconds: (await repo.git.peel(ref.oid))?.committer.seconds ?? 0 })),
  );
  const ascending = dated.toSorted((left, right) => left.seconds - right.seconds).map(({ ref }) => ref);
  return isDescending ? ascending.toReversed() : ascending;
}

/** As git understands it: `HEAD`, a branch, a hash, and with a colon the file in it. */
async function byExpression(graph: Graph, repo: Repo, expression: string) {
  const colon = expression.indexOf(":");
  const commit = await resolveCommit(repo, colon < 0 ? expression : expression.slice(0, colon));
  if (commit === undefined) return colon < 0 ? graph.object(repo, expression) : null;
  if (colon < 0) return graph.commit(repo, commit);
  const entry = await findEntry(repo.git.objects, commit.tree, expression.slice(colon + 1));
  return entry === undefined ? null : graph.object(repo, entry.oid);
}
