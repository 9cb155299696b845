import { isRefreshed, lockFormats } from "@release-actions/lockfiles";
import {
  editManifest,
  planManifest,
  planPin,
  readAppVersion,
  type PinOutcome,
  type Source,
} from "@release-actions/manifests";
import {
  packageName,
  Refusal,
  type PinPolicy,
  type Problem,
  type Release,
} from "@release-actions/release-model";
import type { RepositoryFacts } from "./facts.ts";
import { planLocks, type LaggingLock, type LockStep } from "./plan-locks.ts";
import { planStuckLocks, stuckLock } from "./plan-stuck-locks.ts";

/** A release to carry into a repository, and how it is to be pinned there. */
export interface PinTarget {
  readonly release: Release;
  readonly policy: PinPolicy;
  /** Under `keep` and `minimum`: raises an upper bound that excludes the release, instead of refusing. */
  readonly widen?: boolean;
  readonly allowDowngrade?: boolean;
  /** The `Chart.yaml` files whose `appVersion` shows this release. */
  readonly appVersionCharts?: readonly string[];
}

/** One file before and after. */
export interface FileChange {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What carrying releases into one repository does, as a document. */
export interface PinPlan {
  /** One per pin of the releases' packages, in the order of the files. */
  readonly outcomes: readonly PinOutcome[];
  readonly changes: readonly FileChange[];
  /** Lockfiles to refresh, after the changes, each by its own tool. */
  readonly locks: readonly LockStep[];
  /** Why nothing of this may be applied; empty when it may. */
  readonly refusals: readonly Problem[];
  /** What a person should look at; the rest of the plan stands. */
  readonly findings: readonly Problem[];
}

/** Plans the whole repository: all files, all targets. Pure. */
export function planPins(
  facts: RepositoryFacts,
  targets: readonly PinTarget[],
  options: { readonly locks: boolean },
): PinPlan {
  const refusals = facts.problems.filter((problem) => options.locks || !isOfLock(problem));
  const outcomes: PinOutcome[] = [];
  const changes: FileChange[] = [];
  for (const source of facts.manifests) {
    try {
      const promoted = facts.promoted?.get(source.path);
      const found = targets
        .flatMap((target) => [...planManifest(source, target), ...planAppVersion(source, target)])
        .map((outcome) => leavePromoted(outcome, promoted));
      outcomes.push(...found);
      if (found.some(({ kind }) => kind === "edit")) {
        changes.push({ path: source.path, before: source.bytes, after: editManifest(source, found) });
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
    }
  }
  const lagging = options.locks
    ? planLocks(
        facts.locks,
        facts.manifests.map(({ path }) => path),
        outcomes,
        targets,
      )
    : [];
  const locks = lagging.filter(hasTool);
  if (options.locks) {
    const paths = facts.locks.map(({ path }) => path);
    refusals.push(...lagging.filter((lock) => !hasTool(lock)).map(stuckLock));
    refusals.push(...planStuckLocks(facts.unreadLocks ?? [], paths, outcomes));
  }
  refusals.push(...outcomes.flatMap((outcome) => (outcome.kind === "refused" ? [located(outcome)] : [])));
  const findings = outcomes.flatMap((outcome) => (outcome.kind === "finding" ? [located(outcome)] : []));
  return { outcomes, changes, locks, refusals, findings };
}

function hasTool(lock: LaggingLock): lock is LockStep {
  return isRefreshed(lock.kind);
}

/** Whether there is nothing to do. */
export function isEmpty(plan: PinPlan): boolean {
  return plan.changes.length === 0 && plan.locks.length === 0;
}

/** A lockfile full of conflict markers is no reason to leave the manifests alone when no lock is to be touched. */
function isOfLock({ location }: Problem): boolean {
  const file = location?.file ?? "";
  return lockFormats.some(({ fileName }) => file.slice(file.lastIndexOf("/") + 1) === fileName);
}

function located(outcome: Extract<PinOutcome, { kind: "refused" | "finding" }>): Problem {
  const { path, line, column } = outcome.pin;
  return { ...outcome.problem, location: outcome.problem.location ?? { file: path, line, column } };
}

/** Its environment comes to a version by a promotion, in order, by digest and verified. */
function leavePromoted(outcome: PinOutcome, promoted: ReadonlySet<string> | undefined): PinOutcome {
  const { pin } = outcome;
  return promoted?.has(pin.place) === true ? { kind: "kept", pin, reason: "promotions move it" } : outcome;
}

function planAppVersion(source: Source, target: PinTarget): PinOutcome[] {
  if (target.appVersionCharts?.includes(source.path) !== true) return [];
  const pin = readAppVersion(source, packageName("component", target.release.repository));
  return pin === undefined ? [] : [planPin(source, pin, target)];
}
