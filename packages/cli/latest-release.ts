import { compareVersions, isPrerelease, tagSeriesReader, type Version } from "@release-actions/release-model";

/** The highest stable version among the tags of a clone, in any spelling; a pre-release where there is no other. */
export function latestRelease(tags: readonly { readonly name: string }[]): Version | undefined {
  const read = tagSeriesReader("v{version}");
  const versions = tags
    .flatMap(({ name }) => read(name) ?? [])
    .toSorted((left, right) => compareVersions(right, left));
  return versions.find((version) => !isPrerelease(version)) ?? versions[0];
}
