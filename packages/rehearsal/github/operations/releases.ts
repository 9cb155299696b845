import type { ReleaseRecord } from "../state/release-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";

/** The newest that is neither a draft nor a pre-release. */
export function latestRelease({ releases }: RepositoryRecord): ReleaseRecord | undefined {
  return releases
    .filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease)
    .toSorted((left, right) => left.createdAt.localeCompare(right.createdAt) || left.id - right.id)
    .at(-1);
}
