import type { Pin } from "@release-actions/release-model";
import type { AskedCopy, LockContent, LockedPackage } from "./lock-format.ts";

/**
 * The copies of a package that the manifest of a pin gets, where its lock tells them apart; undefined where any copy may be
 * the one. What a package only wishes for (`peerDependencies`) or what only says which version is taken (overrides,
 * catalogs) belongs to no copy.
 */
export function copiesOf(
  pin: Pin,
  lock: { readonly path: string; readonly copiesFor?: LockContent["copiesFor"] },
): readonly LockedPackage[] | undefined {
  const key = keyOf(pin.place);
  if (key === undefined || lock.copiesFor === undefined) return undefined;
  if (pin.value.kind !== "constraint" && pin.value.kind !== "version") return undefined;
  // What is neither a range nor a tag is a protocol of some plugin's, which the lock may spell in another way.
  if (/[^\w\s.^~<>=|*+-]/.test(pin.value.text)) return undefined;
  const [own, manifest] = [folderOf(lock.path), folderOf(pin.path)];
  const member = own === "" ? manifest : manifest.slice(own.length + 1);
  const range = key === pin.name.name ? pin.value.text : `npm:${pin.name.name}@${pin.value.text}`;
  return lock.copiesFor({ member, key, range } satisfies AskedCopy);
}

/** The key of an entry of package.json; undefined where the place is none. */
function keyOf(place: string): string | undefined {
  const [, plain, quoted] =
    /^(?:dependencies|devDependencies|optionalDependencies)(?:\.([^.[\]]+)|\[("(?:[^"\\]|\\.)*")\])$/.exec(
      place,
    ) ?? [];
  return quoted === undefined ? plain : String(JSON.parse(quoted));
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
