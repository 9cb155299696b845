import type { Clock, Registries } from "@release-actions/ports";
import { ExternalError, packageKey, UsageError } from "@release-actions/release-model";
import type { AwaitedPackage, Inquiry, WaitResult } from "./facts.ts";
import { planNext, type NextStep } from "./plan.ts";

export interface WaitOptions {
  readonly registries: Registries;
  /** Each is asked for by itself, and no more once it was seen. */
  readonly packages: readonly AwaitedPackage[];
  /** How long to wait in all. With 0 every registry is asked once. */
  readonly minutes: number;
  readonly clock: Clock;
  /** A number from 0 to 1, anew at each call. */
  readonly chance?: () => number;
  /** After each answer. */
  readonly onProgress?: (inquiry: Inquiry, next: NextStep) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the registries until all packages can be installed, or the time is up. Nothing is changed and nothing kept: called
 * again, it begins again, and what has become available in the meantime costs one question.
 * @throws {ExternalError} `wait-aborted` when the signal ends it.
 * @throws {UsageError} `wait-minutes`, and `registry-address` of the registries.
 */
export async function waitUntilAvailable(options: WaitOptions): Promise<WaitResult> {
  const { clock, minutes, signal } = options;
  if (!Number.isFinite(minutes) || minutes < 0) throw unfitMinutes(minutes);
  const deadline = clock.now() + minutes * 60_000;
  // One package that fails for good ends the others' waiting, too.
  const failed = new AbortController();
  const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  try {
    const packages = await Promise.all(
      distinct(options.packages).map((awaited) => waitFor(awaited, options, { deadline, signal: either })),
    );
    const late = packages.filter(({ answer }) => answer.kind === "absent" || answer.kind === "unknown");
    if (late.length > 0) return { kind: "late", packages: late };
    return { kind: "available", packages, digests: digestsOf(packages) };
  } catch (error) {
    throw signal?.aborted === true ? aborted(error) : error;
  } finally {
    failed.abort();
  }
}

async function waitFor(
  { name, version }: AwaitedPackage,
  { registries, clock, chance = Math.random, onProgress }: WaitOptions,
  { deadline, signal }: { readonly deadline: number; readonly signal: AbortSignal },
): Promise<Inquiry> {
  const first = clock.now();
  for (let times = 1; ; times++) {
    const last = clock.now();
    const answer = await registries.ask(name, version, { signal });
    const inquiry = { name, version, answer, times, first, last };
    const next = planNext(inquiry, { now: clock.now(), deadline, jitter: chance() });
    onProgress?.(inquiry, next);
    if (next.kind !== "ask") return inquiry;
    await clock.sleep(next.after, signal);
  }
}

function distinct(packages: readonly AwaitedPackage[]): readonly AwaitedPackage[] {
  const byKey = new Map(
    packages.map((each) => [`${packageKey(each.name)} ${JSON.stringify(each.version)}`, each]),
  );
  return [...byKey.values()];
}

function digestsOf(packages: readonly Inquiry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    packages.flatMap(({ name, answer }) =>
      answer.kind === "available" && answer.digest !== undefined ? [[name.name, answer.digest]] : [],
    ),
  );
}

function unfitMinutes(minutes: number): UsageError {
  return new UsageError({
    code: "wait-minutes",
    expected: "a number of minutes to wait for the registry, 0 or more",
    found: String(minutes),
    fix: "Give a number such as 30.",
  });
}

function aborted(cause: unknown): ExternalError {
  return new ExternalError({
    code: "wait-aborted",
    expected: "the registries to have the version",
    found: "it was cancelled while waiting",
    fix: "Run it again; what was done before stays done.",
    retryable: true,
    cause,
  });
}
