import { isPlaceholder } from "@release-actions/manifests";
import { Refusal, type Location } from "@release-actions/release-model";
import semver from "semver";

/** How one package of a workspace asks for another: this version, `^`, `~`, or with the operator that stands there. */
export const internalPolicies = ["exact", "caret", "tilde", "keep"] as const;

export type InternalPolicy = (typeof internalPolicies)[number];

export interface RangeOptions {
  readonly wanted: string;
  readonly placeholder: string;
  readonly policy: InternalPolicy;
  readonly location: Location;
}

/**
 * What a package is to ask for where it asks for another one of its workspace by `text`. Paths, URLs, aliases and
 * dist-tags stay; `workspace:` is read elsewhere.
 * @throws {Refusal} `internal-range` when a range shuts the new version out and has no single operator to keep.
 */
export function planInternalRange(text: string, options: RangeOptions): string {
  if (semver.validRange(text) === null) return text;
  return options.policy === "keep" ? moveRange(text, options) : operators[options.policy] + options.wanted;
}

export const operators = { exact: "", caret: "^", tilde: "~" } as const;

/** With the operator kept; a range that lets the new version in already stays as it is. */
export function moveRange(
  text: string,
  { wanted, placeholder, location }: Omit<RangeOptions, "policy">,
): string {
  const single = /^\s*(?<operator>[\^~]|[<>]?=|)\s*(?<version>[^\s|<>=^~]+)\s*$/.exec(text)?.groups;
  const version = single?.["version"];
  const isPinned = version !== undefined && isPlaceholder(version, placeholder);
  if (!isPinned && (semver.validRange(text) === "*" || semver.satisfies(wanted, text))) return text;
  const operator = single?.["operator"] ?? "";
  if (version !== undefined && operator !== "<=") return operator + wanted;
  throw new Refusal({
    code: "internal-range",
    expected: `a range that lets ${wanted} in`,
    found: text,
    fix: 'Write a range with one operator, such as "^", or choose one by "internal-dependencies".',
    location,
  });
}
