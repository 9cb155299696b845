import { readArtifactUrl } from "./artifact-url.ts";
import { readGitReference, type ReferenceValue } from "./npm-git-reference.ts";

/** A piece of a specifier: offsets count units of the specifier. */
export interface SpecifierPart {
  readonly start: number;
  readonly end: number;
}

/** What the right-hand side of a dependency in package.json says. */
export interface NpmSpecifier {
  /** The package that `npm:name@range` or `workspace:name@range` really means; else the key names it. */
  readonly alias?: string;
  readonly value: SpecifierValue;
}

export type SpecifierValue =
  | ({ readonly kind: "constraint" } & SpecifierPart)
  | ({ readonly kind: "artifact-url"; readonly version: string } & SpecifierPart)
  | ({
      readonly kind: "unpinned";
      readonly source: "path" | "branch" | "git" | "workspace" | "url";
    } & SpecifierPart)
  | ReferenceValue;

/**
 * Reads a specifier; nothing for those that hold no version of a package of npm's registry or of a repository:
 * `catalog:` (the catalog holds it), `$name` (the dependency holds it), `-` (pnpm: removed), `jsr:`.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies,
 * https://yarnpkg.com/protocols, https://pnpm.io/package-sources
 */
export function readNpmSpecifier(text: string): NpmSpecifier | undefined {
  const whole = { start: 0, end: text.length };
  if (/^(?:catalog:|jsr:|\$)/.test(text) || text === "-") return undefined;
  if (text.startsWith("workspace:")) return workspaceSpecifier(text, "workspace:".length);
  if (text.startsWith("npm:")) return registrySpecifier(text, "npm:".length);
  // A patch is made for one version, so the two can only move together, by hand.
  if (/^(?:patch|exec):/.test(text)) return { value: { kind: "unpinned", source: "path", ...whole } };
  const git = readGitReference(text);
  if (git !== undefined) return { value: git };
  if (/^https?:\/\//i.test(text))
    return { value: artifact(text) ?? { kind: "unpinned", source: "url", ...whole } };
  if (/^(?:file|link|portal):|^(?:\.{0,2}|~)\/|^\.{1,2}$|^[A-Za-z]:[\\/]|\.(?:tgz|tar|tar\.gz)$/i.test(text))
    return { value: artifact(text) ?? { kind: "unpinned", source: "path", ...whole } };
  return { value: { kind: "constraint", ...whole } };
}

/** `workspace:^1.2.3` holds a range; `workspace:*`, `workspace:^` and `workspace:../x` follow what stands there. */
function workspaceSpecifier(text: string, start: number): NpmSpecifier {
  const alias = aliasPattern.exec(text.slice(start));
  const rangeStart = start + (alias?.[0].length ?? 0);
  const name = alias?.[1] === undefined ? {} : { alias: alias[1] };
  const range = text.slice(rangeStart);
  if (/^[\^~]?v?\d|^[<>=]/.test(range))
    return { ...name, value: { kind: "constraint", start: rangeStart, end: text.length } };
  return { ...name, value: { kind: "unpinned", source: "workspace", start: 0, end: text.length } };
}

/** `npm:name@range`, `npm:name`, and Yarn's and pnpm's `npm:range`. */
function registrySpecifier(text: string, start: number): NpmSpecifier {
  const rest = text.slice(start);
  const alias = aliasPattern.exec(rest);
  if (alias?.[1] !== undefined)
    return {
      alias: alias[1],
      value: { kind: "constraint", start: start + alias[0].length, end: text.length },
    };
  if (/^(?:[\^~<>=*]|v?\d|[xX]$|$)/.test(rest))
    return { value: { kind: "constraint", start, end: text.length } };
  // An alias without a range has no place where a version could stand.
  return { alias: rest, value: { kind: "unpinned", source: "url", start: 0, end: text.length } };
}

const aliasPattern = /^((?:@[^/@\s]+\/)?[A-Za-z0-9][^/@\s]*)@/;

function artifact(text: string): SpecifierValue | undefined {
  const version = readArtifactUrl(text)?.version;
  return version === undefined ? undefined : { kind: "artifact-url", version, start: 0, end: text.length };
}
