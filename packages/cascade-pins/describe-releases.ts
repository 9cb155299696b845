import { packageKey, type Release } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CascadeFacts } from "./facts.ts";
import type { DescribedRelease } from "./pull-request-text.ts";
import type { StepState } from "./step.ts";

/** The releases of a pull request with what people want to know of each: where from, where to, what changed. */
export function describeReleases(
  { targets, plan }: Extract<StepState, { kind: "change" }>,
  graph: ReleaseGraph,
  facts: CascadeFacts,
): readonly DescribedRelease[] {
  return targets.map((target) => {
    const state = stateOf(target, facts);
    const keys = new Set(target.names.map(packageKey));
    const from = plan.outcomes.flatMap((outcome) =>
      outcome.kind === "edit" && keys.has(packageKey(outcome.pin.name)) ? [outcome.before] : [],
    );
    return {
      repository: target.repository,
      version: target.version,
      nameWithOwner: state?.nameWithOwner ?? `${graph.owner}/${target.repository}`,
      tag: target.tag,
      from: [...new Set(from)],
      notes: state?.releases.find(({ tag }) => tag === target.tag),
    };
  });
}

function stateOf({ repository }: Release, { below, others }: CascadeFacts) {
  const one = below.get(repository);
  return one?.kind === "seen" ? one.state : others.get(repository);
}
