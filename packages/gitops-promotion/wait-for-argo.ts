import type { ArgoApplication, ArgoCd, Clock } from "@release-actions/ports";
import { ExternalError, formatSemver, printable } from "@release-actions/release-model";
import { observeApplication, type AwaitedRelease } from "./observe-application.ts";

export interface WaitForArgoOptions extends AwaitedRelease {
  readonly argo: ArgoCd;
  readonly clock: Clock;
  readonly applications: readonly string[];
  /** Minutes. */
  readonly timeout: number;
  readonly onProgress: (message: string) => void;
}

/**
 * Waits until each Application is Synced and Healthy at what was promoted, with no operation going on.
 * @throws {ExternalError} `argocd-late`, saying how each of the others stands.
 */
export async function waitForArgo(options: WaitForArgoOptions): Promise<void> {
  const { argo, clock, applications, timeout, onProgress } = options;
  const until = clock.now() + timeout * 60_000;
  let open = applications;
  const told = new Map<string, string>();
  for (let pause = 3000; ; pause = Math.min(pause * 1.5, 30_000)) {
    const states = await Promise.all(
      open.map(async (name) => ({ name, state: await standing(name, options) })),
    );
    for (const { name, state } of states) {
      const words = state ?? "Synced and Healthy";
      if (told.get(name) !== words) onProgress(`${name}: ${words}`);
      told.set(name, words);
    }
    open = states.filter(({ state }) => state !== undefined).map(({ name }) => name);
    if (open.length === 0) return;
    if (clock.now() + pause > until) {
      throw new ExternalError({
        code: "argocd-late",
        expected: `${applications.join(", ")} Synced and Healthy at ${options.target.component.name} ${formatSemver(options.target.release.version)} (${options.commit.slice(0, 12)}) within ${timeout} min`,
        found: open.map((name) => `${name}: ${told.get(name) ?? "nothing"}`).join("; "),
        fix: `Look at ${open.map((name) => argo.addressOf(name)).join(", ")}. The commit stands; take it back with git if it has to go.`,
        retryable: true,
      });
    }
    await clock.sleep(pause);
  }
}

/** How an Application stands; undefined where it stands as it should. */
async function standing(name: string, options: WaitForArgoOptions): Promise<string | undefined> {
  let application: ArgoApplication;
  try {
    application = await options.argo.application(name);
  } catch (error) {
    // A server that is being restarted is no reason to give up.
    if (error instanceof ExternalError && error.retryable) return error.found;
    throw error;
  }
  const { sync, health, operation, isQueued } = application;
  const problem = await observeApplication(application, options);
  const isSettled = !isQueued && !isGoingOn(operation) && !hasFailed(application);
  if (problem === undefined && isSettled && sync === "Synced" && health === "Healthy") return undefined;
  return [
    `${printable(sync, 40)} and ${printable(health, 40)}`,
    ...(problem === undefined ? [] : [problem]),
    ...(isQueued ? ["a sync is asked for"] : []),
    ...operationWords(operation),
  ].join(", ");
}

/** Hooks after a sync, such as tests, run while everything is Synced and Healthy already. */
function isGoingOn(operation: ArgoApplication["operation"]): boolean {
  return operation !== undefined && ["Running", "Terminating"].includes(operation.phase);
}

/** Whether the last sync went wrong at what is there now. One that went wrong before is over. */
function hasFailed({ operation, revisions }: ArgoApplication): boolean {
  if (operation === undefined || !["Failed", "Error"].includes(operation.phase)) return false;
  return operation.revisions.length > 0 && operation.revisions.join(" ") === revisions.join(" ");
}

function operationWords(operation: ArgoApplication["operation"]): readonly string[] {
  if (operation === undefined || operation.phase === "Succeeded") return [];
  const message = printable(operation.message, 300);
  if (isGoingOn(operation)) return [`its sync is ${operation.phase}${message === "" ? "" : `: ${message}`}`];
  return message === "" ? [] : [message];
}
