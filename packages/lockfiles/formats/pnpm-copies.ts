import { packageName } from "@release-actions/release-model";
import type { AskedCopy, LockedPackage } from "../lock-format.ts";
import { childOf, type IndentedEntry } from "../syntax/indented-lock.ts";
import { splitPnpmKey } from "./pnpm-key.ts";

const groups = ["dependencies", "devDependencies", "optionalDependencies"] as const;

/**
 * What each project of a pnpm-lock.yaml gets: the lock has a list for each of them, or its own at the top where there is one
 * project alone.
 */
export function pnpmCopies(
  importers: readonly IndentedEntry[],
  top: readonly IndentedEntry[],
): (asked: AskedCopy) => readonly LockedPackage[] | undefined {
  return ({ member, key }) => {
    const own = importers.find((entry) => entry.key === (member === "" ? "." : member))?.children;
    if (own === undefined && (importers.length > 0 || member !== "")) return undefined;
    const entry = groups
      .flatMap((group) => (own ?? top).find((one) => one.key === group)?.children ?? [])
      .find((one) => one.key === key);
    if (entry === undefined) return [];
    const locked = lockedAs(
      key,
      (childOf(entry, "version")?.value ?? entry.value).replace(/^['"]|['"]$/g, ""),
    );
    return locked && [locked];
  };
}

/** `1.2.0(react@19.0.0)`, `real@1.2.0` of an alias, `link:../core` of a member; undefined for a source of another kind. */
function lockedAs(key: string, reference: string): LockedPackage | undefined {
  if (reference.startsWith("link:")) {
    const address = reference.slice("link:".length);
    return { name: packageName("npm", key), version: "", source: { kind: "workspace", address } };
  }
  const split = /^\d/.test(reference)
    ? { name: key, version: reference.replace(/[(_].*$/s, "") }
    : splitPnpmKey(reference);
  if (split === undefined || !/^\d/.test(split.version)) return undefined;
  const { name, version } = split;
  return { name: packageName("npm", name), version, source: { kind: "registry", address: undefined } };
}
