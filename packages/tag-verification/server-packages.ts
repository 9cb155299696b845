import {
  readStaticVersions,
  serverPackageVersions,
  type PublishedPackage,
  type Source,
  type StaticVersion,
} from "@release-actions/manifests";
import { packageKey } from "@release-actions/release-model";

/**
 * What a file declares, and in a server.json also the versions of the packages that this repository publishes, which
 * the file alone does not tell from pins on other people's. An image counts by the last part of its name.
 */
export function declaredIn(source: Source, packages: readonly PublishedPackage[]): readonly StaticVersion[] {
  const declared = readStaticVersions(source);
  if (declared.every(({ kind }) => kind !== "server-json")) return declared;
  const keys = new Set(packages.map(({ name }) => packageKey(name)));
  const names = new Set(packages.map(({ name }) => lastOf(name.name)));
  const places = new Set(declared.map(({ place }) => place));
  const others = serverPackageVersions(source).filter(
    ({ of, place }) =>
      of !== undefined &&
      !places.has(place) &&
      (keys.has(packageKey(of)) || (of.ecosystem === "image" && names.has(lastOf(of.name)))),
  );
  return [...declared, ...others];
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
