import { mayMention, readManifest, Source } from "@release-actions/manifests";
import { compareSpelled, packageKey, type PackageName, type PinValue } from "@release-actions/release-model";
import type { LockedPackage } from "../lock-format.ts";
import { satisfies } from "../answer.ts";
import type { PackageToLock } from "./plan-refresh.ts";

/** A constraint of a manifest on a package to lock. */
export interface Range {
  readonly path: string;
  readonly name: PackageName;
  readonly value: Extract<PinValue, { kind: "constraint" }>;
}

/** The constraints of a manifest on some packages. None where it cannot be read: its own tool says so better. */
export function readRanges(path: string, bytes: Uint8Array, names: readonly PackageName[]): readonly Range[] {
  if (!mayMention(bytes, names)) return [];
  const wanted = new Set(names.map(packageKey));
  try {
    return readManifest(new Source(path, bytes)).flatMap(({ name, value, place }): Range[] => {
      // What builds a package is resolved when it is built: no lock holds it.
      if (value.kind !== "constraint" || place.startsWith("build-system")) return [];
      return wanted.has(packageKey(name)) ? [{ path, name, value }] : [];
    });
  } catch {
    return [];
  }
}

export function admitsVersion({ name, value }: Range, version: string): boolean {
  return satisfies(value, { name, version, source: { kind: "registry", address: undefined } });
}

/**
 * The package with the version that the lock holds, where that is newer and all constraints admit it as well: a lock is
 * never moved back because a pin moved up to a version behind it.
 */
export function keepNewer(
  one: PackageToLock,
  ranges: readonly Range[],
  locked: readonly LockedPackage[],
): PackageToLock {
  const key = packageKey(one.name);
  const own = ranges.filter(({ name }) => packageKey(name) === key);
  const order = (left: string, right: string): number => compareSpelled(one.name.ecosystem, left, right) ?? 0;
  const held = locked
    .filter(({ name, source }) => packageKey(name) === key && source.kind === "registry")
    .map(({ version }) => version)
    .filter((version) => own.some((range) => admitsVersion(range, version)))
    .sort(order);
  const [lowest] = held;
  const highest = held.at(-1);
  if (lowest === undefined || highest === undefined || order(lowest, one.version) <= 0) return one;
  return own.every((range) => admitsVersion(range, highest)) ? { ...one, version: highest } : one;
}
