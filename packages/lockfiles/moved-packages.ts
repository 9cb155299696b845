import { packageKey, type PackageName } from "@release-actions/release-model";
import type { LockedPackage } from "./lock-format.ts";

/** A package whose locked versions differ between two states of a lockfile. */
export interface MovedPackage {
  readonly name: PackageName;
  /** Sorted; empty when the package was added. */
  readonly from: readonly string[];
  /** Sorted; empty when the package was removed. */
  readonly to: readonly string[];
}

/**
 * What was added, removed or changed, sorted by name. Members of the workspace do not count: their versions are the
 * repository's own. A package from git or an address counts as moved when that address changed.
 */
export function movedPackages(
  before: readonly LockedPackage[],
  after: readonly LockedPackage[],
): MovedPackage[] {
  const [old, now] = [collect(before), collect(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => {
    const [from, to] = [versionsOf(old.get(key)), versionsOf(now.get(key))];
    const name = (now.get(key) ?? old.get(key))?.name;
    return name === undefined || from.join("\n") === to.join("\n") ? [] : [{ name, from, to }];
  });
}

interface Entry {
  readonly name: PackageName;
  readonly versions: Set<string>;
}

function collect(packages: readonly LockedPackage[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const { name, version, source } of packages) {
    if (source.kind === "workspace") continue;
    const key = packageKey(name);
    const entry = found.get(key) ?? { name, versions: new Set<string>() };
    found.set(key, entry);
    entry.versions.add(source.kind === "registry" ? version : `${version} (${source.address})`.trim());
  }
  return found;
}

function versionsOf(entry: Entry | undefined): string[] {
  return [...(entry?.versions ?? [])].sort();
}
