import {
  refreshLock,
  resolverEnvironment,
  type FailedRefresh,
  type RefreshedLock,
} from "@release-actions/lockfiles/refresh";
import type { Files, Machine } from "@release-actions/ports";
import { ExternalError, Refusal, formatPep440, type Version } from "@release-actions/release-model";
import type { LockStep } from "./plan-locks.ts";
import type { FileChange, PinPlan } from "./plan.ts";

/** A lockfile that its tool wrote anew, and what moved in it. */
export interface LockChange extends FileChange {
  readonly moved: RefreshedLock["moved"];
  /** Packages that moved although nothing of this plan asked for it. */
  readonly unexpected: RefreshedLock["unexpected"];
}

export interface RefreshOptions {
  readonly machine: Machine;
  /** The lockfiles as they stand, by path. */
  readonly before: ReadonlyMap<string, Uint8Array>;
  /** What a repository whose version comes from its tags is to be taken for while it is locked. */
  readonly pretendVersion: Version | undefined;
  readonly onProgress: (message: string) => void;
}

/**
 * Refreshes the lockfiles of a plan in a staged copy of the repository without `.git`: a resolver may run
 * foreign code, which then finds neither credentials nor the repository itself, and a failure leaves
 * everything as it was.
 * @throws {ExternalError} `lock-failed`, in the tool's own words.
 */
export async function refreshLocks(
  plan: PinPlan,
  stage: Files,
  options: RefreshOptions,
): Promise<LockChange[]> {
  for (const change of plan.changes) await stage.replace(change.path, change.after);
  const done: LockChange[] = [];
  const paths = plan.locks.length === 0 ? [] : await stage.list();
  for (const step of plan.locks) {
    options.onProgress(`refreshing ${step.path}`);
    const refreshed = await refreshLock({
      commands: options.machine.commands,
      directory: stage.root,
      lock: step,
      before: options.before.get(step.path) ?? new Uint8Array(),
      paths,
      readFile: (path) => stage.read(path),
      writeFile: (path, bytes) => stage.replace(path, bytes),
      environment: resolverEnvironment(options.machine.environment),
      ...(options.pretendVersion === undefined
        ? {}
        : { pretendVersion: formatPep440(options.pretendVersion) }),
    });
    if (refreshed.kind === "failed") throw lockFailed(step, refreshed);
    done.push({
      path: step.path,
      before: options.before.get(step.path) ?? new Uint8Array(),
      after: refreshed.bytes,
      moved: refreshed.moved,
      unexpected: refreshed.unexpected,
    });
  }
  return done;
}

/**
 * Carries a plan out in a folder: locks first, in a staged copy, then every file by one atomic replacement.
 * A run killed in between leaves whole files, and the next run does the rest.
 * @throws {Refusal} `file-changed` when a file is no longer what the plan was made from.
 */
export async function applyPins(
  plan: PinPlan,
  files: Files,
  options: RefreshOptions,
): Promise<{ readonly changes: readonly FileChange[]; readonly locks: readonly LockChange[] }> {
  const locks =
    plan.locks.length === 0
      ? []
      : await options.machine.withScratch(async (directory) => {
          options.onProgress("copying the repository aside");
          await files.copyTo(directory);
          return refreshLocks(plan, options.machine.files(directory), options);
        });
  const changes = [...plan.changes, ...locks];
  await inPortions(changes, (change) => requireUnchanged(files, change));
  await inPortions(changes, (change) => files.replace(change.path, change.after));
  return { changes: plan.changes, locks };
}

/** Some at once, because each waits for the disk; after a failure no more are begun. */
async function inPortions(
  changes: readonly FileChange[],
  act: (change: FileChange) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < changes.length; start += filesAtOnce) {
    const results = await Promise.allSettled(changes.slice(start, start + filesAtOnce).map(act));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
}

const filesAtOnce = 16;

async function requireUnchanged(files: Files, change: FileChange): Promise<void> {
  if (Buffer.compare(await files.read(change.path), change.before) === 0) return;
  throw new Refusal({
    code: "file-changed",
    expected: "the file as it was when the plan was made",
    found: "another content: somebody is editing it",
    fix: "Save your work and run the command again. Nothing was written.",
    location: { file: change.path },
  });
}

/** A tool that is not there does not come by trying again; anything else may be the network's doing. */
function lockFailed(step: LockStep, { reason, toolOutput, missing }: FailedRefresh): ExternalError {
  return new ExternalError({
    code: "lock-failed",
    expected: `${step.path} to be refreshed`,
    found: toolOutput === "" ? reason : `${reason}\n${toolOutput}`,
    fix: missing
      ? "Nothing was changed. Install it, or leave the lockfiles out (--no-lock; in the action, lockfiles: false)."
      : "Nothing was changed. Fix what the tool says and run it again, or leave the lockfiles out (--no-lock; in the action, lockfiles: false).",
    location: { file: step.path },
    retryable: !missing,
  });
}
