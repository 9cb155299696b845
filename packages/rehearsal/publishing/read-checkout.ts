import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isVendored } from "@release-actions/manifests";
import { findPackages, isPackageManifest, type FoundPackage } from "../building/find-packages.ts";

/** The packages of a checked-out repository, with the files of their manifests. Links are not followed. */
export async function readCheckout(folder: string): Promise<{
  readonly packages: readonly FoundPackage[];
  readonly manifests: ReadonlyMap<string, Uint8Array>;
}> {
  const paths = (await list(folder, "")).filter(isPackageManifest);
  const manifests = new Map<string, Uint8Array>();
  for (const path of paths.toSorted()) manifests.set(path, await readFile(join(folder, path)));
  return { packages: findPackages(manifests), manifests };
}

async function list(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) return [path];
      if (!entry.isDirectory() || entry.name === ".git" || isVendored(`${path}/package.json`)) return [];
      return (await lstat(join(root, path))).isDirectory() ? list(root, path) : [];
    }),
  );
  return found.flat();
}
