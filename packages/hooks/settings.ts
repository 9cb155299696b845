import { defaultTagFormat } from "@release-actions/release-model";

/** How a repository wants its hooks, from `git config release-helper.<name>`. */
export interface HookSettings {
  /** `release-helper.tagFormat`. */
  readonly tagFormat: string;
  /** `release-helper.placeholder`. */
  readonly placeholder: string;
  /** `release-helper.defaultBranch`; undefined: the one that the remote names. */
  readonly defaultBranch: string | undefined;
  /** `release-helper.maintenanceBranch`, any number: the branches of older lines, such as `release/{major}.{minor}`; empty: the usual ones. */
  readonly maintenanceBranches: readonly string[];
  /** `release-helper.check`, any number: how much a check of pre-push weighs, such as `branch=warning`. */
  readonly checks: readonly string[];
  /** `release-helper.exclude`, any number: pathspecs of files that pre-commit leaves alone. */
  readonly exclude: readonly string[];
  /** `release-helper.ignoreTag`, any number: patterns of tags that start no release, such as `v1`. */
  readonly ignoreTags: readonly string[];
  /** `core.commentChar`: what begins a comment in a commit message. */
  readonly commentCharacter: string;
}

/** The settings among the entries of a git configuration; of one that is given more than once the last counts. */
export function parseHookSettings(entries: readonly (readonly [string, string])[]): HookSettings {
  const all = (name: string) => entries.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string) => all(name).at(-1);
  // git writes names in lower case, whatever was typed.
  return {
    tagFormat: one("release-helper.tagformat") ?? defaultTagFormat,
    placeholder: one("release-helper.placeholder") ?? "0.0.0-dev",
    defaultBranch: one("release-helper.defaultbranch"),
    maintenanceBranches: all("release-helper.maintenancebranch").flatMap(words),
    checks: all("release-helper.check").flatMap(words),
    exclude: all("release-helper.exclude"),
    ignoreTags: all("release-helper.ignoretag"),
    commentCharacter: one("core.commentstring") ?? one("core.commentchar") ?? "#",
  };
}

/** A list may be given in one value or in several, as for the command. */
function words(list: string): readonly string[] {
  return list.split(",").flatMap((word) => word.trim() || []);
}

/** Which entries of the configuration are settings of hooks. */
export const settingsPattern = "^(release-helper\\.|core\\.comment)";

export type { HookName } from "./hook-names.ts";
