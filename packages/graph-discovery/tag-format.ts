import { compareVersions, defaultTagFormat, tagReader } from "@release-actions/release-model";
import type { DiscoveredClone } from "./facts.ts";

/** How a repository tags its versions, and on what evidence. */
export interface TagFormat {
  /** `{version}`, `my-lib@{version}`. */
  readonly format: string;
  /** How many of its tags are of that form, and how many there are. */
  readonly seen: number;
  readonly tags: number;
  /** The one of the highest version. */
  readonly example: string;
}

/** The form most of a repository's tags have; undefined where none names a version. Where two are as frequent, the plainer one. */
export function tagFormatOf(
  clone: Pick<DiscoveredClone, "repository" | "packages" | "tags">,
): TagFormat | undefined {
  let best: TagFormat | undefined;
  for (const format of formatsOf(clone)) {
    const read = tagReader(format);
    const found = clone.tags.flatMap((tag) => {
      const version = read(tag);
      return version === undefined ? [] : [{ tag, version }];
    });
    const [highest] = found.toSorted((a, b) => compareVersions(b.version, a.version));
    if (highest === undefined || found.length <= (best?.seen ?? 0)) continue;
    best = { format, seen: found.length, tags: clone.tags.length, example: highest.tag };
  }
  return best;
}

/** What most repositories do that have tags. A name belongs to one repository, so a form with a name is nobody else's. */
export function commonTagFormat(formats: readonly (TagFormat | undefined)[]): string {
  const bare = formats.filter((found) => found?.format === "{version}").length;
  const withV = formats.filter((found) => found?.format === defaultTagFormat).length;
  return bare > withV ? "{version}" : defaultTagFormat;
}

/** The forms that tools make, with the names under which this repository or its packages are known. */
function formatsOf({
  repository,
  packages,
}: Pick<DiscoveredClone, "repository" | "packages">): readonly string[] {
  const names = new Set([
    repository,
    ...packages.flatMap(({ name: { name } }) => [name, name.slice(name.lastIndexOf("/") + 1)]),
  ]);
  return [
    defaultTagFormat,
    "{version}",
    ...[...names]
      .filter((name) => /^[A-Za-z0-9._/@+-]{1,200}$/.test(name))
      .flatMap((name) => [`${name}-v{version}`, `${name}@{version}`]),
  ];
}
