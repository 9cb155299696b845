import type { Graph } from "../graph.ts";
import { commitMutations } from "./commit-mutations.ts";
import { labelMutations } from "./label-mutations.ts";
import { mergeMutations } from "./merge-mutations.ts";
import { pullRequestMutations } from "./pull-request-mutations.ts";
import { refMutations } from "./ref-mutations.ts";

/** Every mutation that is served. */
export function mutationRoot(graph: Graph) {
  return {
    ...refMutations(graph),
    ...commitMutations(graph),
    ...pullRequestMutations(graph),
    ...mergeMutations(graph),
    ...labelMutations(graph),
  };
}
