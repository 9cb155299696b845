import { upstreams } from "@release-actions/release-model/release-graph";
import { carriesAll, newestOfEach } from "./carried.ts";
import { carriedBy } from "./judge-branch.ts";
import { leftOutOf, type LeftOut } from "./left-out.ts";
import { stateOf } from "./plan-waiting.ts";
import type { PlanOptions } from "./plan-options.ts";
import type { StepState } from "./step.ts";
import { originsOf } from "./train.ts";

/** What the releases of a pull request were built with, and what it lacks all the same because a person said no to it. Pure. */
export function planLeftOut(
  repository: string,
  step: StepState,
  { load, facts }: Pick<PlanOptions, "load" | "facts">,
): readonly LeftOut[] {
  const state = stateOf(repository, facts);
  if (state === undefined || (step.kind !== "change" && step.kind !== "proposed")) return [];
  const carried = step.kind === "change" ? step.targets : carriedBy(step.pullRequest);
  const needs = upstreams(load.graph, repository);
  const missing = newestOfEach([load.release, ...originsOf(carried, load)]).filter(
    (one) => needs.includes(one.repository) && !carriesAll(carried, [one]),
  );
  return leftOutOf(missing, state);
}
