import {
  compareSpelled,
  formatPep440,
  formatSemver,
  type Edit,
  type Problem,
  type Version,
} from "@release-actions/release-model";
import type { StaticVersion } from "./static-version.ts";

/** What setting a new version at one declaration means. */
export type StaticVersionOutcome =
  | { readonly kind: "edit"; readonly found: StaticVersion; readonly edit: Edit; readonly after: string }
  /** It already says this version. */
  | { readonly kind: "current"; readonly found: StaticVersion }
  /** It says on purpose that the version comes from the tag: never edited. */
  | { readonly kind: "placeholder"; readonly found: StaticVersion }
  /** It says a higher version; setting it would be a downgrade. */
  | { readonly kind: "newer"; readonly found: StaticVersion }
  /** It is no version at all, a template perhaps. */
  | { readonly kind: "refused"; readonly found: StaticVersion; readonly problem: Problem };

export interface StaticVersionOptions {
  /** What stands where the version comes from the tag, beside every spelling of 0.0.0. */
  readonly placeholder?: string;
  readonly allowDowngrade?: boolean;
}

/** What has to be edited for `found` to declare `version`, in the spelling of its file; a leading `v` stays. */
export function planStaticVersion(
  found: StaticVersion,
  version: Version,
  { placeholder, allowDowngrade = false }: StaticVersionOptions = {},
): StaticVersionOutcome {
  if (isPlaceholder(found.text, placeholder)) return { kind: "placeholder", found };
  const prefix = /^[vV](?=\d)/.exec(found.text)?.[0] ?? "";
  const wanted = spell(found, version);
  const order = compareStatic(found, version);
  if (order === undefined) return { kind: "refused", found, problem: noVersion(found) };
  // Equal versions can be spelled differently: `1.4` in a pyproject.toml is 1.4.0 to everybody who reads it.
  if (order === 0) return { kind: "current", found };
  if (order > 0 && !allowDowngrade) return { kind: "newer", found };
  const after = prefix + wanted;
  return { kind: "edit", found, after, edit: { path: found.path, ...found.span, text: after } };
}

/**
 * Whether a declared version is one that never is released: the given placeholder or any spelling of 0.0.0 with
 * whatever behind it (`0.0.0-dev`, `0.0.0.dev0`, `0.0.0+unknown`).
 */
export function isPlaceholder(text: string, placeholder?: string): boolean {
  return text === placeholder || /^[vV]?0(?:\.0){0,2}(?:$|[-+]|\.?[A-Za-z])/.test(text);
}

/** Negative when the declaration is below `version`, zero when it says it; undefined when it is no version. */
export function compareStatic(
  found: Pick<StaticVersion, "kind" | "text">,
  version: Version,
): number | undefined {
  const text = found.text.replace(/^[vV](?=\d)/, "");
  const asSemver = isPython(found) ? undefined : compareSpelled("npm", text, formatSemver(version));
  return asSemver ?? compareSpelled("pypi", text, formatPep440(version));
}

function spell(found: StaticVersion, version: Version): string {
  return isPython(found) ? formatPep440(version) : formatSemver(version);
}

function isPython({ kind }: Pick<StaticVersion, "kind">): boolean {
  return ["pyproject", "python-module", "setup-cfg", "setup-py"].includes(kind);
}

function noVersion({ path: file, line, column, place, text }: StaticVersion): Problem {
  return {
    code: "static-version-format",
    expected: `a version at ${place}`,
    found: JSON.stringify(text),
    fix: "Write a version there, or the placeholder when the version comes from the tag.",
    location: { file, line, column },
  };
}
