import type { Git } from "@release-actions/ports";
import {
  compareVersions,
  parseAny,
  parseTag,
  tagReader,
  UsageError,
  type Version,
} from "@release-actions/release-model";

/**
 * The version to stamp: the one asked for, else that of the tag whose push or release started the workflow, else that of
 * the one version tag on the commit that is checked out.
 * @throws {Refusal} `version-format` or `tag-format`.
 * @throws {UsageError} `version-missing` when there is none, or more than one to choose from.
 */
export async function requestedVersion(options: {
  readonly asked: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly tagFormat: string;
  readonly git: Git;
}): Promise<Version> {
  return statedVersion(options) ?? (await checkedOutVersion(options));
}

/**
 * The version that a person or the event names, for which nothing has to be asked; undefined where neither does.
 * @throws {Refusal} `version-format` or `tag-format`.
 */
export function statedVersion(options: {
  readonly asked: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly tagFormat: string;
}): Version | undefined {
  const { asked, environment, tagFormat } = options;
  if (asked !== undefined) return parseAny(asked);
  // https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
  const pushed = /^refs\/tags\/(?<tag>.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.groups?.["tag"];
  return pushed === undefined ? undefined : parseTag(pushed, tagFormat);
}

/**
 * The version of the one version tag on the commit that is checked out.
 * @throws {UsageError} `version-missing` when there is none, or more than one to choose from.
 */
export async function checkedOutVersion(options: {
  readonly tagFormat: string;
  readonly git: Git;
}): Promise<Version> {
  const { tagFormat, git } = options;
  const head = await git.resolve("HEAD");
  const tags = head === undefined ? [] : (await git.tags()).filter(({ commit }) => commit === head);
  const versions = readVersions(
    tags.map(({ name }) => name),
    tagFormat,
  );
  const [only, ...others] = versions;
  if (only !== undefined && others.every((other) => compareVersions(other, only) === 0)) return only;
  throw new UsageError({
    code: "version-missing",
    expected: "a version, as an input, from the push of a tag, or from the one version tag on this commit",
    found: only === undefined ? "none of them" : `several tags: ${tags.map(({ name }) => name).join(", ")}`,
    fix: "Say which version to stamp, such as 1.4.0.",
  });
}

/** The versions among tags; a tag of another form (a floating `v1`, another component's) names none. */
function readVersions(tags: readonly string[], tagFormat: string): readonly Version[] {
  const read = tagReader(tagFormat);
  return tags.flatMap((name) => read(name) ?? []);
}
