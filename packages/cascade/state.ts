import { isEmpty, type PinPlan, type PinTarget } from "@release-actions/pinning/plan";
import { compareSpelled, formatSemver, InternalError, packageKey } from "@release-actions/release-model";
import { blockersOf } from "./blockers.ts";
import type { RepositoryObservation } from "./facts.ts";
import type { CommitBase, StepState } from "./step.ts";

type Found = Extract<RepositoryObservation, { kind: "found" }>;

interface StateFacts {
  readonly observation: Found;
  /** The newest commit of the default branch. */
  readonly head: string;
  /** The plan with those upstreams alone that are not released yet. */
  readonly later: PinPlan;
  /** The released upstreams, and the plan with these alone. */
  readonly ready: readonly PinTarget[];
  readonly plan: (facts: Found["head"]) => PinPlan;
}

/**
 * Where a repository stands, read off its files alone: first the default branch, then the train's branch,
 * then the latest release. Nothing is remembered between runs, so a killed run cannot leave a wrong memory.
 */
export function stateOf(facts: StateFacts): StepState {
  const { observation, head, plan } = facts;
  const { clone, branch, released } = observation;
  // A lockfile cannot hold the new version of one upstream beside the old version of another that excludes it, so a
  // repository moves once, with everything, when the last upstream is released.
  if (needsWork(facts.later)) return { kind: "waiting" };
  const now = plan(observation.head);
  if (!needsWork(now)) {
    if (!carries(now, observation.head, facts.ready)) return { kind: "unaffected" };
    const isReleased = released !== undefined && !needsWork(plan(released));
    return isReleased && clone.latest !== undefined
      ? { kind: "released", version: clone.latest.version }
      : { kind: "merged" };
  }
  const onBranch = branch.kind === "ahead" || branch.kind === "diverged" ? plan(branch.facts) : now;
  if (branch.kind === "ahead" && !needsWork(onBranch)) return { kind: "proposed", commit: branch.tip };
  const problems = [...onBranch.refusals, ...blockersOf(clone, branch)];
  if (problems.length > 0) return { kind: "blocked", plan: onBranch, problems };
  return { kind: "change", plan: onBranch, base: baseOf(head, branch) };
}

function needsWork(plan: PinPlan): boolean {
  return !isEmpty(plan) || plan.refusals.length > 0;
}

/** Whether the files show a release of the train: a pin that names it, or a lock that holds it. */
function carries(plan: PinPlan, facts: Found["head"], targets: readonly PinTarget[]): boolean {
  if (plan.outcomes.some(({ kind }) => kind === "current")) return true;
  return targets.some(({ release }) => {
    const keys = new Set(release.names.map(packageKey));
    const version = formatSemver(release.version);
    return facts.locks.some(({ locked }) =>
      locked.some(
        (one) =>
          keys.has(packageKey(one.name)) && compareSpelled(one.name.ecosystem, one.version, version) === 0,
      ),
    );
  });
}

function baseOf(head: string, branch: Found["branch"]): CommitBase {
  switch (branch.kind) {
    case "absent":
      return { expected: undefined, parents: [head], tree: head };
    case "merged":
      return { expected: branch.tip, parents: [head], tree: head };
    case "ahead":
      return { expected: branch.tip, parents: [branch.tip], tree: branch.tip };
    case "diverged":
      return { expected: branch.tip, parents: [branch.tip, head], tree: branch.tree };
    case "conflicting":
    case "foreign":
      throw new InternalError({
        code: "branch-not-ours",
        expected: "a branch that holds commits of the train alone",
        found: branch.kind,
        fix: "Report this as a bug of release-actions.",
      });
  }
}
