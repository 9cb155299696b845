import { applyEdits } from "@release-actions/manifests";
import { packageKey, type ConstraintSyntax, type PackageName } from "@release-actions/release-model";
import type { PackageToLock } from "./plan-refresh.ts";
import { admitsVersion, type Range } from "./ranges.ts";

/** A manifest whose ranges were narrowed to the versions to lock. */
export interface NarrowedManifest {
  readonly path: string;
  readonly real: Uint8Array;
  readonly exact: Uint8Array;
  readonly ranges: readonly NarrowedRange[];
}

/** One range as it stands, and the version it was narrowed to. */
export interface NarrowedRange {
  readonly name: PackageName;
  readonly text: string;
  readonly version: string;
}

/**
 * A manifest with every range that admits a version to lock replaced by that version alone. Under a range a tool takes the
 * newest version that it admits, which need not be the one that is carried; a version that is locked, though, it keeps
 * once the range is back. Undefined where nothing is to be replaced.
 */
export function narrowManifest(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  ranges: readonly Range[],
  packages: readonly PackageToLock[],
): NarrowedManifest | undefined {
  const narrowed = ranges.flatMap((range) => {
    const one = packages.find(({ name }) => packageKey(name) === packageKey(range.name));
    if (range.path !== path || one === undefined || !admitsVersion(range, one.version)) return [];
    const { text, span, syntax } = range.value;
    const exact = exactly(syntax, one.version);
    return exact === text ? [] : [{ name: one.name, text, version: one.version, span, exact }];
  });
  if (narrowed.length === 0) return undefined;
  const edits = narrowed.map(({ span, exact }) => ({ path, start: span.start, end: span.end, text: exact }));
  return { path, real: bytes, exact: applyEdits(bytes, edits), ranges: narrowed };
}

/** To cargo a bare version is a range. */
function exactly(syntax: ConstraintSyntax, version: string): string {
  switch (syntax) {
    case "pep440":
    case "poetry":
      return `==${version}`;
    case "cargo":
      return `=${version}`;
    case "npm":
    case "helm":
      return version;
  }
}
