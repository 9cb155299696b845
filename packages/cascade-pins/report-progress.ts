import type { PinPlan } from "@release-actions/pinning/plan";
import type { Problem } from "@release-actions/release-model";
import type { StepResult } from "./result.ts";
import type { CascadePlan, RepositoryStep, StepState } from "./step.ts";

/** How far the release has come in one repository. */
export type ProgressState =
  /** It pins nothing that moves. */
  | "unaffected"
  /** Its default branch has the release. */
  | "carried"
  /** Its open pull request has everything already. */
  | "proposed"
  | "opened"
  | "updated"
  /** Only the text of its pull request was written anew. */
  | "reworded"
  | "committed"
  /** A dry run would change it. */
  | "planned"
  /** Its lock cannot be resolved before an upstream is released. */
  | "waiting"
  /** A person closed its pull request with this release, or took the pins back. */
  | "declined"
  /** A person has pushed to its branch. */
  | "foreign"
  /** Something has to be put right before it can move. */
  | "blocked"
  | "failed"
  /** It was to change, and nothing is known of it. */
  | "undone";

/** One repository of a plan, with what was done to it. */
export interface Progress {
  readonly step: RepositoryStep;
  readonly result: StepResult | undefined;
  readonly state: ProgressState;
  readonly plan: PinPlan | undefined;
  readonly pullRequest: { readonly number: number; readonly url: string } | undefined;
  /** Why it could not be done, or what is not known of it. */
  readonly problems: readonly Problem[];
}

/** Each step of a plan with its result, in the order of the plan. */
export function judgeProgress(
  { steps }: CascadePlan,
  results: readonly StepResult[],
  options: { readonly isPlan: boolean },
): readonly Progress[] {
  const byRepository = new Map(results.map((result) => [result.repository, result]));
  return steps.map((step) => {
    const result = byRepository.get(step.repository);
    // What was seen after somebody else was faster counts, not what had been planned before.
    const seen = result?.kind === "overtaken" ? result.state : step.state;
    return {
      step,
      result,
      state: stateOf(seen, result, options.isPlan),
      plan: "plan" in step.state ? step.state.plan : undefined,
      pullRequest: pullRequestOf(seen, result),
      problems: problemsOf(seen, result),
    };
  });
}

/** Whether the run may not be green for its sake. */
export function isStopped(state: ProgressState): boolean {
  return state === "blocked" || state === "failed" || state === "undone";
}

function stateOf(state: StepState, result: StepResult | undefined, isPlan: boolean): ProgressState {
  if (result !== undefined && result.kind !== "overtaken")
    return result.kind === "told" ? "foreign" : result.kind;
  if (state.kind === "change" || state.kind === "reword") return isPlan ? "planned" : "undone";
  return state.kind;
}

function pullRequestOf(state: StepState, result: StepResult | undefined): Progress["pullRequest"] {
  if (result !== undefined && "pullRequest" in result) return result.pullRequest;
  return "pullRequest" in state ? state.pullRequest : undefined;
}

function problemsOf(state: StepState, result: StepResult | undefined): readonly Problem[] {
  if (result?.kind === "failed") return [result.error];
  if (result?.kind === "waiting") return [result.problem];
  if (result === undefined && state.kind === "proposed" && state.pullRequest.mergeable === "unknown") {
    return [mergeabilityUnknown];
  }
  if (state.kind === "carried" && state.isLeftOpen === true) return [leftOpen];
  return state.kind === "blocked" ? state.problems : [];
}

/** Whether it still has a use is for a person to say: it may have been changed by hand, and closing it would decline its releases. */
const leftOpen: Problem = {
  code: "pull-request-superseded",
  expected: "an open pull request to bring something",
  found: "one whose pins the default branch has already, or newer ones",
  fix: "Close it: merged as it is, it could take a pin back.",
};

/** No reason to fail: it has everything, and whether it conflicts will show on its page. */
const mergeabilityUnknown: Problem = {
  code: "mergeability-unknown",
  expected: "GitHub to say whether its pull request can be merged",
  found: "that it does not know yet",
  fix: "Look at the pull request: where it has conflicts, run this again, and it is built anew.",
};
