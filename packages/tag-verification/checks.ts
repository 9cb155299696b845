import { escapeText, UsageError } from "@release-actions/release-model";

/** The checks, in the order in which they are reported. */
export const checkNames = [
  "tag-format",
  "static-version",
  "vcs-version",
  "branch",
  "order",
  "moved-tag",
  "sources",
  "lock",
  "release-please",
] as const;

export type CheckName = (typeof checkNames)[number];

/** Whether a failed check stops the release, is shown only, or is not made at all. */
export const checkLevels = ["error", "warning", "off"] as const;

export type CheckLevel = (typeof checkLevels)[number];

const defaultLevels: Record<CheckName, CheckLevel> = {
  "tag-format": "error",
  "static-version": "error",
  "vcs-version": "error",
  branch: "error",
  order: "error",
  "moved-tag": "error",
  sources: "error",
  lock: "error",
  "release-please": "error",
};

export type CheckSettings = Readonly<Record<CheckName, CheckLevel>>;

/**
 * Reads settings such as `branch=warning`; a check that is not named stays an error. `place` says to people where they
 * wrote them.
 * @throws {UsageError} `checks-unknown`, also for `tag-format`, without which no other check has a version to judge.
 */
export function parseCheckSettings(settings: readonly string[], place = 'the input "checks"'): CheckSettings {
  const levels = { ...defaultLevels };
  for (const setting of settings) {
    const [name, level, ...rest] = setting.split("=").map((part) => part.trim());
    const check = checkNames.find((known) => known === name && known !== "tag-format");
    const wanted = checkLevels.find((known) => known === level);
    if (check === undefined || wanted === undefined || rest.length > 0) {
      throw unknownSetting(setting, place);
    }
    levels[check] = wanted;
  }
  return levels;
}

function unknownSetting(setting: string, place: string): UsageError {
  const names = checkNames.filter((name) => name !== "tag-format");
  return new UsageError({
    code: "checks-unknown",
    expected: `settings such as branch=warning, of the checks ${names.join(", ")} and the levels ${checkLevels.join(", ")}`,
    found: `"${escapeText(setting)}"`,
    fix: `Correct ${place}.`,
  });
}
