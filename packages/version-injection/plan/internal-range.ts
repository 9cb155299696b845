import { isPlaceholder } from "@release-actions/manifests";
import { Refusal, type Location } from "@release-actions/release-model";
import semver from "semver";

/** How one package of a workspace asks for another: this version, `^`, `~`, or with the operator that stands there. */
export const internalPolicies = ["exact", "caret", "tilde", "keep"] as const;

export type InternalPolicy = (typeof internalPolicies)[number];

interface RangeOptions {
  readonly wanted: string;
  readonly placeholder: string;
  readonly policy: InternalPolicy;
  readonly publishTool: "npm" | "pnpm" | "yarn";
  readonly location: Location;
}

/**
 * What a package is to ask for where it asks for another one of its workspace by `text`. Paths, URLs, aliases and
 * dist-tags stay.
 * @throws {Refusal} `internal-range` when a range shuts the new version out and has no single operator to keep.
 */
export function planInternalRange(text: string, options: RangeOptions): string {
  const workspace = /^workspace:(?<rest>.*)$/s.exec(text)?.groups?.["rest"];
  if (workspace !== undefined) return planWorkspace(text, workspace.trim(), options);
  if (semver.validRange(text) === null) return text;
  return options.policy === "keep" ? moveRange(text, options) : operators[options.policy] + options.wanted;
}

const operators = { exact: "", caret: "^", tilde: "~" } as const;

/**
 * pnpm and Yarn write the version of the other package where `workspace:*`, `^` or `~` stands, so there these stay;
 * npm has no such protocol, so a plain range takes its place.
 * https://pnpm.io/workspaces#publishing-workspace-packages, https://yarnpkg.com/features/workspaces#publishing-workspaces
 */
function planWorkspace(text: string, rest: string, options: RangeOptions): string {
  const { policy, wanted, publishTool } = options;
  const isRewritten = publishTool !== "npm";
  const isRange = semver.validRange(rest) !== null && /\d/.test(rest);
  if (policy !== "keep") {
    const sign = policy === "exact" ? "*" : operators[policy];
    return isRewritten ? `workspace:${sign}` : operators[policy] + wanted;
  }
  if (isRange) {
    const moved = moveRange(rest, options);
    return isRewritten ? `workspace:${moved}` : moved;
  }
  if (isRewritten) return text;
  // A bare `*` and a path both stand for exactly the version that is there.
  return (rest === "^" || rest === "~" ? rest : "") + wanted;
}

/** With the operator kept; a range that lets the new version in already stays as it is. */
function moveRange(text: string, { wanted, placeholder, location }: RangeOptions): string {
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
