import { disableAutoMerge, enableAutoMerge } from "../../operations/auto-merge.ts";
import { mergePullRequest } from "../../operations/merge-pull-request.ts";
import { unprocessable } from "../../denial.ts";
import type { MergeMethod } from "../../state/pull-request-record.ts";
import type { Graph } from "../graph.ts";
import type { Arguments } from "./mutation.ts";
import { onPull } from "./pull-request-mutations.ts";

interface MergeInput {
  readonly pullRequestId: string;
  readonly mergeMethod?: "MERGE" | "SQUASH" | "REBASE" | null;
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
  readonly expectedHeadOid?: string | null;
}

const methods: Readonly<Record<"MERGE" | "SQUASH" | "REBASE", MergeMethod>> = {
  MERGE: "merge",
  SQUASH: "squash",
  REBASE: "rebase",
};

export function mergeMutations(graph: Graph) {
  const { call } = graph;
  return {
    mergePullRequest: ({ input }: Arguments<MergeInput>) =>
      onPull(graph, input, "mergePullRequest", async (repo, pull) => {
        await mergePullRequest(call, repo, pull, {
          method: methods[input.mergeMethod ?? "MERGE"],
          expectedHead: input.expectedHeadOid ?? undefined,
          title: input.commitHeadline ?? undefined,
          message: input.commitBody ?? undefined,
        });
      }),
    enablePullRequestAutoMerge: ({ input }: Arguments<MergeInput>) =>
      onPull(graph, input, "enablePullRequestAutoMerge", (repo, pull) => {
        if (input.expectedHeadOid != null && input.expectedHeadOid !== pull.headOid) {
          throw unprocessable("Head branch was modified. Review and try the merge again.");
        }
        return enableAutoMerge(call, repo, pull, {
          method: methods[input.mergeMethod ?? "MERGE"],
          title: input.commitHeadline ?? null,
          message: input.commitBody ?? null,
        });
      }),
    disablePullRequestAutoMerge: ({ input }: Arguments<{ pullRequestId: string }>) =>
      onPull(graph, input, "disablePullRequestAutoMerge", (repo, pull) => {
        disableAutoMerge(call, repo, pull);
      }),
  };
}
