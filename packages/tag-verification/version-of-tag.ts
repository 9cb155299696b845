import { tagReader, type Version } from "@release-actions/release-model";

/**
 * The version a tag names; undefined for one of another form.
 * @throws {UsageError} `tag-format-template`.
 */
export function versionOfTag(tag: string, tagFormat: string): Version | undefined {
  return tagReader(tagFormat)(tag);
}
