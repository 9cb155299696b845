import { escapeText, parseAny, parseTag, UsageError, type Version } from "@release-actions/release-model";

/**
 * The version that is carried: the one named, as a version or as the repository's tag, or that of the tag that started the run.
 * @throws {UsageError} `version-missing`; and whatever is wrong with the version itself.
 */
export function releasedVersion(
  named: string | undefined,
  format: string,
  environment: Readonly<Record<string, string | undefined>>,
): Version {
  if (named !== undefined) return isTag(named, format) ? parseTag(named, format) : parseAny(named);
  const tag = environment["GITHUB_REF_NAME"];
  if (environment["GITHUB_REF_TYPE"] === "tag" && tag !== undefined) return parseTag(tag, format);
  throw new UsageError({
    code: "version-missing",
    expected: "the released version, in the input `version` or as the tag that started the workflow",
    found: `neither: the workflow runs for ${escapeText(environment["GITHUB_REF"] ?? "nothing that has a name")}`,
    fix: "Set the input `version`.",
  });
}

function isTag(text: string, format: string): boolean {
  const [before = "", after = ""] = format.split("{version}");
  return before !== "" && text.startsWith(before) && text.endsWith(after);
}
