import {
  compareVersions,
  escapeText,
  formatTag,
  Refusal,
  tagReader,
  type Version,
} from "@release-actions/release-model";

/**
 * The commit that was released: the one named, or that of the run. A run for the tag of another version has the commit of that
 * one, so that it is taken for no other.
 * @throws {Refusal} `tag-version`.
 */
export function releasedCommit(
  named: string | undefined,
  { version, format }: { readonly version: Version; readonly format: string },
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (named !== undefined) return named;
  const tag = environment["GITHUB_REF_TYPE"] === "tag" ? environment["GITHUB_REF_NAME"] : undefined;
  const started = tag === undefined ? undefined : tagReader(format)(tag);
  if (tag !== undefined && started !== undefined && compareVersions(started, version) !== 0) {
    throw new Refusal({
      code: "tag-version",
      expected: `the workflow of the tag ${formatTag(version, format)}, whose commit is sent`,
      found: `the one of the tag ${escapeText(tag)}`,
      fix: "Leave `version` out so that it is that of the tag, or name the commit of the release in `commit`, too.",
    });
  }
  return environment["GITHUB_SHA"] ?? "";
}
