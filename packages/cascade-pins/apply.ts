import type { LockChange } from "@release-actions/pinning";
import type { GitHub, Machine } from "@release-actions/ports";
import { ExternalError, formatSemver, Refusal, ReleaseError } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import { applyBranch } from "./apply-branch.ts";
import { applyPullRequest, rewordPullRequest, tellForeign } from "./apply-pull-request.ts";
import type { CascadeFacts } from "./facts.ts";
import type { LeftOut } from "./left-out.ts";
import type { CascadeSettings } from "./plan-options.ts";
import { refreshInCopy } from "./refresh-in-copy.ts";
import type { StepOutcome, StepResult } from "./result.ts";
import type { CascadePlan, RepositoryStep } from "./step.ts";

export interface ApplyOptions {
  readonly github: GitHub;
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  readonly settings: CascadeSettings & { readonly commitType: string };
  /** Looks at one repository again and plans anew, after somebody else has changed it. */
  readonly again: (repository: string) => Promise<Situation>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onProgress: (message: string) => void;
}

/** One repository's step, and what it was planned from. */
export interface Situation {
  readonly step: RepositoryStep;
  readonly facts: CascadeFacts;
}

/**
 * Carries out the steps that change something, several repositories at a time; one that fails stops none of the others. Each
 * write says what it found before, so whoever was first wins, and the other looks again and goes on from there.
 */
export async function applyCascadePins(
  plan: CascadePlan,
  facts: CascadeFacts,
  options: ApplyOptions,
): Promise<readonly StepResult[]> {
  const limit = pLimit(options.machine.parallelism);
  const results = await Promise.all(
    plan.steps.map((step) =>
      limit(async (): Promise<StepResult | undefined> => {
        const started = options.now();
        const outcome = await applyWithPatience({ step, facts }, options);
        const seconds = (options.now() - started) / 1000;
        return outcome === undefined ? undefined : { ...outcome, repository: step.repository, seconds };
      }),
    ),
  );
  return results.flatMap((result) => result ?? []);
}

/** More rounds than there are other runs at work in one repository at one time. */
const rounds = 8;

async function applyWithPatience(
  situation: Situation,
  options: ApplyOptions,
  round = 1,
): Promise<StepOutcome | undefined> {
  const { repository } = situation.step;
  try {
    const outcome = await applyStep(situation, options);
    if (outcome === undefined && round > 1) return { kind: "overtaken", state: situation.step.state };
    if (outcome !== "overtaken") return outcome;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    if (!isOvertaken(error) || round >= rounds) {
      options.onProgress(`${repository}: failed`);
      return { kind: "failed", error };
    }
  }
  if (round >= rounds) return { kind: "failed", error: restless(repository) };
  options.onProgress(`${repository}: somebody else was faster; looking again`);
  try {
    return await applyWithPatience(await options.again(repository), options, round + 1);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return { kind: "failed", error };
  }
}

async function applyStep(
  { step, facts }: Situation,
  options: ApplyOptions,
): Promise<StepOutcome | "overtaken" | undefined> {
  const { state } = step;
  switch (state.kind) {
    case "change": {
      const change = { step, state, facts };
      // What the branch holds was refreshed when it was committed.
      const locks = state.move.kind === "stay" ? [] : await refreshOrWait(change, options);
      if ("kind" in locks) return locks;
      const prepared = await applyBranch({ ...change, locks }, options);
      return state.move.kind === "commit"
        ? { kind: "committed", commit: prepared.commit, locks }
        : applyPullRequest({ ...change, locks, ...prepared }, options);
    }
    case "reword":
      return rewordPullRequest(step, state.pullRequest, facts, options);
    case "foreign":
      return tellForeign(step, state, options);
    case "unaffected":
    case "carried":
    case "proposed":
    case "declined":
    case "blocked":
      return undefined;
  }
}

/** A lock that no resolver can satisfy while an upstream of the train is missing is not wrong, only early. */
async function refreshOrWait(
  change: Parameters<typeof refreshInCopy>[0],
  options: ApplyOptions,
): Promise<readonly LockChange[] | Extract<StepOutcome, { kind: "waiting" }>> {
  try {
    return await refreshInCopy(change, options);
  } catch (error) {
    const { waitsFor, leftOut } = change.step;
    if (!(error instanceof ExternalError) || error.code !== "lock-failed") throw error;
    if (waitsFor.length === 0) throw leftOut.length === 0 ? error : namingLeftOut(error, leftOut);
    const names = waitsFor.map(({ repository }) => repository).join(", ");
    return { kind: "waiting", reason: `its lock cannot be resolved before ${names}`, problem: error };
  }
}

/** Whoever said no to a version may not know that another one cannot be had without it. */
function namingLeftOut(error: ExternalError, leftOut: readonly LeftOut[]): ExternalError {
  const names = leftOut.map(
    ({ repository, version, pullRequest }) =>
      `${repository} ${formatSemver(version)} (declined by closing pull request ${pullRequest.number})`,
  );
  const { code, expected, found, fix, location, cause, retryable } = error;
  return new ExternalError({
    code,
    expected,
    found,
    fix: `${fix} It was resolved without ${names.join(", ")}: where it needs that, pin it on the default branch, or decline this one, too.`,
    location,
    cause,
    retryable,
  });
}

/** Whether looking again may help: the world is not as the plan took it to be. An unclear write may have happened. */
function isOvertaken(error: ReleaseError): boolean {
  if (error instanceof ExternalError) return error.code === "github-unclear";
  return error instanceof Refusal && ["branch-moved", "pull-request-exists"].includes(error.code);
}

function restless(repository: string): ExternalError {
  return new ExternalError({
    code: "repository-restless",
    expected: `${repository} to stand still while its pull request is written`,
    found: `${rounds} changes by others, one after another`,
    fix: "Start the job again when the other runs are done.",
    retryable: true,
  });
}
