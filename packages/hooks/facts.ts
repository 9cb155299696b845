import type { HookName } from "./hook-names.ts";

/** A hook of ours and what stands in its place. */
export interface KnownHook {
  readonly hook: HookName;
  readonly file:
    | {
        /** One unit for each byte (Latin-1), so that any file can be put together again. */
        readonly text: string;
        readonly isExecutable: boolean;
        readonly isLink: boolean;
      }
    | undefined;
  /** Whether a hook was set aside for ours. */
  readonly hasAside: boolean;
}

/** What install and uninstall decide by. */
export interface InstallFacts {
  /** Absolute path of the folder the hooks are to stand in. */
  readonly folder: string;
  /** `husky`: files that Husky 9 runs with `sh`; `git`: files that git runs. */
  readonly layout: "git" | "husky";
  readonly hooks: readonly KnownHook[];
  /** Files that a run of ours had half written when it was killed. */
  readonly leftovers: readonly string[];
  /** The folder that git keeps for all work trees of the clone; absolute. */
  readonly common: string;
  /** The topmost folder that is to be made for the hooks; undefined where theirs is there. Absolute. */
  readonly missing: string | undefined;
}
