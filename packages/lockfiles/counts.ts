import { packageKey, type Pin } from "@release-actions/release-model";
import type { LockedPackage, LockEnvironment } from "./lock-format.ts";
import { mayHold } from "./markers/may-hold.ts";

/**
 * Whether a lock has to hold what a pin asks for. A requirement whose marker no supported interpreter and platform can
 * meet is left out of every lock, and so is the source that is named for it alone.
 */
export function counts(
  pin: Pin,
  pins: readonly Pin[],
  lock: { readonly locked: readonly LockedPackage[]; readonly environment?: LockEnvironment },
): boolean {
  if (pin.condition !== undefined) return isMet(pin, lock);
  if (!pin.place.startsWith("tool.uv.sources")) return true;
  const asking = pins.filter(
    (other) => other.path === pin.path && packageKey(other.name) === packageKey(pin.name) && !isSource(other),
  );
  return asking.length === 0 || asking.some((other) => isMet(other, lock));
}

function isMet({ condition, name }: Pin, { locked, environment }: Parameters<typeof counts>[2]): boolean {
  if (condition === undefined) return true;
  // The lock of a workspace is made for the interpreters that all its members take.
  const hasMembers = locked.some(
    ({ source }) => source.kind === "workspace" && !/^\.?$/.test(source.address),
  );
  const isOwn = condition.python.length > 0 && !hasMembers;
  const python = isOwn ? condition.python : [...condition.python, ...(environment?.python ?? [])];
  const { marker = "" } = condition;
  // An extra is asked for by others, or by nobody: what it alone brings need not be locked.
  const isLocked = locked.some((other) => packageKey(other.name) === packageKey(name));
  if (!isLocked && /\bextra\b/.test(marker)) return false;
  return mayHold({ marker, python, environments: environment?.markers ?? [] });
}

function isSource({ place }: Pin): boolean {
  return place.startsWith("tool.uv.sources");
}
