import type { ArgoApplication, ArgoCd, Clock } from "@release-actions/ports";
import { ExternalError, printable } from "@release-actions/release-model";

export interface WaitForArgoOptions {
  readonly argo: ArgoCd;
  readonly clock: Clock;
  readonly applications: readonly string[];
  /** The commit that has to be live. */
  readonly commit: string;
  /** Whether a revision holds the commit: another promotion may have landed upon it. */
  readonly contains: (revision: string) => Promise<boolean>;
  /** Minutes. */
  readonly timeout: number;
  readonly onProgress: (message: string) => void;
}

/**
 * Waits until each Application is Synced and Healthy at the commit, or at one that holds it.
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
        expected: `${applications.join(", ")} Synced and Healthy at ${options.commit.slice(0, 12)} within ${timeout} min`,
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
  const { sync, health, revisions, operation } = application;
  const isAt = await holdsCommit(revisions, options);
  if (isAt && sync === "Synced" && health === "Healthy") return undefined;
  const said =
    operation === undefined || operation.phase === "Succeeded" || operation.message === ""
      ? ""
      : `, ${printable(operation.message, 300)}`;
  const at = isAt ? "" : `, at ${printable(revisions.join(" ") || "no revision", 100)}`;
  return `${printable(sync, 40)} and ${printable(health, 40)}${at}${said}`;
}

async function holdsCommit(
  revisions: readonly string[],
  { commit, contains }: WaitForArgoOptions,
): Promise<boolean> {
  if (revisions.includes(commit)) return true;
  // Charts have versions, not commits.
  const commits = revisions.filter((revision) => /^[0-9a-f]{40}$/.test(revision));
  for (const revision of commits) if (await contains(revision)) return true;
  return false;
}
