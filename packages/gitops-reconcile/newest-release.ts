import type { TagState } from "@release-actions/ports";
import { compareVersions, isPrerelease, tagReader, type Version } from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";

/** A release, as the tags of its repository have it. */
export interface TaggedVersion {
  readonly version: Version;
  readonly tag: TagState;
}

/** The highest stable version. */
export function newestRelease(
  tags: readonly TagState[],
  component: GraphRepository,
): TaggedVersion | undefined {
  return versionsOf(tags, component).find(({ version }) => !isPrerelease(version));
}

/** The highest pre-release, where no stable version is above it. */
export function newestPreRelease(
  tags: readonly TagState[],
  component: GraphRepository,
): TaggedVersion | undefined {
  const [newest] = versionsOf(tags, component);
  return newest !== undefined && isPrerelease(newest.version) ? newest : undefined;
}

/** The highest first. */
function versionsOf(tags: readonly TagState[], { tag: format }: GraphRepository): readonly TaggedVersion[] {
  const read = tagReader(format);
  return tags
    .flatMap((tag) => {
      const version = read(tag.name);
      return version === undefined ? [] : [{ version, tag }];
    })
    .toSorted((left, right) => compareVersions(right.version, left.version));
}
