import { isPlaceholder } from "@release-actions/manifests";
import { parseSemver } from "@release-actions/release-model";
import { findPackages } from "../building/find-packages.ts";
import { publishSmall } from "../building/small-package.ts";
import type { PackageIndex } from "../package-index/index.ts";
import type { SampleSource } from "./organisation.ts";

/**
 * Publishes what each repository has already released when the rehearsal begins. The small builder makes these packages:
 * they are the past, and the past need not take a minute. What the train releases is built by the real tools.
 */
export async function publishStartingVersions(
  sources: readonly SampleSource[],
  index: PackageIndex,
): Promise<void> {
  for (const { files, version } of sources) {
    // A version of its own in a package.json belongs to a tool that nobody installs.
    const published = findPackages(files).filter(
      (found) => found.name.ecosystem !== "npm" || isPlaceholder(found.version ?? ""),
    );
    for (const found of published) await publishSmall(found, files, { version: parseSemver(version), index });
  }
}
