import type { HookOutcome } from "./plan.ts";

/** What `hooks install` and `hooks uninstall` did, as JSON; the shape is published as schema/hooks.schema.json. */
export interface HooksReport {
  readonly schema: 1;
  /** The folder the hooks stand in. */
  readonly folder: string;
  /**
   * `installed`: written anew; `chained`: beside a hook that was there; `current`: nothing to do; `removed`: as before
   * the installation; `absent`: not ours, nothing to do; `edited`: our lines are out, the others that somebody added stay.
   */
  readonly hooks: readonly HookOutcome[];
}

export function reportHooks(folder: string, outcomes: readonly HookOutcome[]): HooksReport {
  return { schema: 1, folder, hooks: outcomes };
}
