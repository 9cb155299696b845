import { Refusal } from "./errors.ts";
import { escapeText } from "./escape-text.ts";
import type { PrereleaseIdentifier, Version } from "./version.ts";
import { whyNoVersion } from "./version-refusal.ts";

/** No version that can be released is longer; longer text is refused before any pattern sees it. */
export const longestVersion = 64;

/** Reads `1.4.0` or `1.4.0-rc.2`. Throws a Refusal `version-format` that says why anything else is none. */
export function parseSemver(text: string): Version {
  return matchSemver(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0-rc.2");
}

/**
 * Reads `1.4.0` or `1.4.0rc2`, and the other spellings of the pre-release that PEP 440 normalizes (`1.4.0.RC-2`,
 * `1.4.0c2`, `1.4.0beta1`). Throws a Refusal `version-format` that says why anything else is none.
 */
export function parsePep440(text: string): Version {
  return matchPep440(text) ?? refuse(text, "a version such as 1.4.0 or 1.4.0rc2");
}

/** Reads either spelling, with or without a leading `v`: what a person may type. Throws a Refusal `version-format`. */
export function parseAny(text: string): Version {
  const bare = text.startsWith("v") ? text.slice(1) : text;
  return (
    matchSemver(bare) ?? matchPep440(bare) ?? refuse(text, "a version such as 1.4.0, v1.4.0 or 1.4.0rc2")
  );
}

/** The version that `text` spells as SemVer, or undefined. */
export function matchSemver(text: string): Version | undefined {
  if (text.length > longestVersion) return undefined;
  return toVersion(semver.exec(text)?.groups);
}

function matchPep440(text: string): Version | undefined {
  if (text.length > longestVersion) return undefined;
  return toVersion(pep440.exec(text)?.groups);
}

const number = "(?:0|[1-9][0-9]*)";
const core = `(?<major>${number})\\.(?<minor>${number})\\.(?<patch>${number})`;
const semver = new RegExp(`^${core}(?:-(?<identifier>alpha|beta|rc)\\.(?<count>${number}))?$`);
const pep440 = new RegExp(
  `^${core}(?:[-_.]?(?<identifier>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<count>${number}))?$`,
  "i",
);

/** Every spelling of a kind of pre-release that PEP 440 normalizes, in lower case. */
export const prereleaseIdentifiers: ReadonlyMap<string, PrereleaseIdentifier> = new Map([
  ["alpha", "alpha"],
  ["a", "alpha"],
  ["beta", "beta"],
  ["b", "beta"],
  ["preview", "rc"],
  ["pre", "rc"],
  ["rc", "rc"],
  ["c", "rc"],
]);

function toVersion(groups: Record<string, string> | undefined): Version | undefined {
  if (groups === undefined) return undefined;
  const major = Number(groups["major"]);
  const minor = Number(groups["minor"]);
  const patch = Number(groups["patch"]);
  const count = Number(groups["count"] ?? 0);
  // Beyond 2^53 two different versions would become equal numbers.
  if (Math.max(major, minor, patch, count) > Number.MAX_SAFE_INTEGER) return undefined;
  const identifier = prereleaseIdentifiers.get(groups["identifier"]?.toLowerCase() ?? "");
  return identifier === undefined
    ? { major, minor, patch }
    : { major, minor, patch, prerelease: { identifier, number: count } };
}

function refuse(text: string, expected: string): never {
  const { reason, fix } = whyNoVersion(text);
  throw new Refusal({
    code: "version-format",
    expected,
    found: `"${escapeText(text)}", ${reason}`,
    fix,
  });
}
