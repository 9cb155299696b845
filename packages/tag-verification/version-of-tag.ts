import { parseTag, Refusal, type Version } from "@release-actions/release-model";

/**
 * The version a tag names; undefined for one of another form.
 * @throws {UsageError} `tag-format-template`.
 */
export function versionOfTag(tag: string, tagFormat: string): Version | undefined {
  try {
    return parseTag(tag, tagFormat);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
