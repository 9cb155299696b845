import { requirePermission } from "../../accounts/require-permission.ts";
import type { Permission } from "../../accounts/token.ts";
import type { Repo } from "../../call.ts";
import type { Graph } from "../graph.ts";

/** Every mutation has one argument, and gives back what its client calls it by. */
export interface MutationInput {
  readonly clientMutationId?: string | null;
}

export interface Arguments<Input> {
  readonly input: Input & MutationInput;
}

/** Makes one change in a repository, and goes on with how it is afterwards. @throws {Denial} */
export async function mutate<Payload>(
  graph: Graph,
  {
    input,
    name,
    repo,
    permissions,
  }: {
    readonly input: MutationInput;
    readonly name: string;
    readonly repo: Repo;
    /** One of these is needed. */
    readonly permissions: readonly Permission[];
  },
  {
    change,
    payload,
  }: {
    readonly change: (repo: Repo) => Payload | Promise<Payload>;
    readonly payload: (repo: Repo, changed: Payload) => object;
  },
): Promise<object> {
  const { call } = graph;
  requirePermission(call.actor, repo.record, "write", ...permissions);
  const changed = await call.effect(name, repo.record, () => change(repo));
  return { clientMutationId: input.clientMutationId ?? null, ...payload(afterwards(repo), changed) };
}

/** What a mutation gives back is never old. */
function afterwards({ record, git }: Repo): Repo {
  return { record, seen: record, git, refs: git.refs, hides: () => false };
}
