import { describePackage, isVendored, Source } from "@release-actions/manifests";
import { packageKey, ReleaseError, type PackageName } from "@release-actions/release-model";

/** A package of a repository, and where it stands there. */
export interface FoundPackage {
  readonly name: PackageName;
  /** As its manifest spells it. */
  readonly spelled: string;
  /** The folder of its manifest: empty at the top. */
  readonly folder: string;
  /** The version that stands in its manifest. */
  readonly version: string | undefined;
}

/** Whether a path may be the manifest of a package that a registry takes. */
export function isPackageManifest(path: string): boolean {
  return /(?:^|\/)(?:pyproject\.toml|package\.json|Cargo\.toml)$/.test(path) && !isVendored(path);
}

/** The packages that manifests describe, nearest to the top first. What cannot be read describes none. */
export function findPackages(manifests: ReadonlyMap<string, Uint8Array>): readonly FoundPackage[] {
  const depth = (path: string) => path.split("/").length;
  return [...manifests]
    .filter(([path]) => isPackageManifest(path))
    .toSorted(([left], [right]) => depth(left) - depth(right))
    .flatMap(([path, bytes]) => {
      const described = describe(path, bytes);
      if (described === undefined) return [];
      const { name, spelled, version } = described;
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      return [{ name, spelled, folder, version: version.kind === "static" ? version.text : undefined }];
    });
}

/** The package of that name; of several, the one nearest to the top. */
export function packageNamed(packages: readonly FoundPackage[], name: PackageName): FoundPackage | undefined {
  return packages.find((found) => packageKey(found.name) === packageKey(name));
}

function describe(path: string, bytes: Uint8Array) {
  try {
    return describePackage(new Source(path, bytes));
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}
