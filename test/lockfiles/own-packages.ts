import { lockFormatOf, ownVersionEdits, type LockKind, type OwnPackage } from "@release-actions/lockfiles";
import { applyEdits } from "@release-actions/manifests";
import { packageName, type Ecosystem } from "@release-actions/release-model";

/** A package of the repository at its root, now at 1.1.0, that requires nothing. */
export const own = (ecosystem: Ecosystem, name: string, more: Partial<OwnPackage> = {}): OwnPackage => ({
  name: packageName(ecosystem, name),
  folder: "",
  version: "1.1.0",
  requirements: [],
  ...more,
});

/** The lockfile after its edits. */
export function repeated(
  path: string,
  text: string,
  packages: readonly OwnPackage[],
  kind?: LockKind,
): string {
  const bytes = Buffer.from(text);
  const found = kind ?? lockFormatOf(path, bytes)?.kind;
  if (found === undefined) throw new Error(`no lockfile: ${path}`);
  const edits = ownVersionEdits({ path, kind: found, bytes }, packages);
  return Buffer.from(applyEdits(bytes, edits)).toString();
}
