import { maySee } from "../../accounts/require-permission.ts";
import type { Repo } from "../../call.ts";
import { unprocessable, unresolved } from "../../denial.ts";
import { branchOf } from "../../git/ref-name.ts";
import { readNodeId } from "../../node-id.ts";
import { commitOnBranch } from "../../operations/commit-on-branch.ts";
import { findRepository } from "../../state/github-state.ts";
import { repoOfNode } from "../find-node.ts";
import type { Graph } from "../graph.ts";
import { type Arguments, mutate } from "./mutation.ts";

interface CommitInput {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

export function commitMutations(graph: Graph) {
  return {
    createCommitOnBranch: ({ input }: Arguments<CommitInput>) => {
      const { repo, branch } = placeOf(graph, input.branch);
      const { headline, body } = input.message;
      return mutate(
        graph,
        { input, name: "createCommitOnBranch", repo, permissions: ["contents"] },
        {
          change: () =>
            commitOnBranch(graph.call, repo, {
              branch,
              expectedHead: input.expectedHeadOid,
              message: body == null || body === "" ? headline : `${headline}\n\n${body}`,
              additions: input.fileChanges?.additions ?? [],
              deletions: (input.fileChanges?.deletions ?? []).map(({ path }) => path),
            }),
          payload: (after, commit) => ({
            commit: graph.commit(after, commit),
            ref: graph.ref(after, { name: `refs/heads/${branch}`, oid: commit.oid }),
          }),
        },
      );
    },
  };
}

/** A branch is named by its id, or by the repository's and its own name. */
function placeOf(
  graph: Graph,
  branch: CommitInput["branch"],
): { readonly repo: Repo; readonly branch: string } {
  const { call } = graph;
  if (branch.id != null) {
    const name = branchOf(readNodeId(branch.id).parts[1] ?? "");
    if (name !== undefined) return { repo: repoOfNode(graph, branch.id), branch: name };
  }
  const { repositoryNameWithOwner: fullName, branchName } = branch;
  if (fullName == null || branchName == null) {
    throw unprocessable("A branch needs an id, or both repositoryNameWithOwner and branchName.");
  }
  const [owner = "", name = ""] = fullName.split("/");
  const found = findRepository(call.world.state, owner, name);
  if (found === undefined || !maySee(call.actor, found)) throw unresolved("Repository", `name '${fullName}'`);
  return { repo: call.open(found), branch: branchName.replace(/^refs\/heads\//, "") };
}
