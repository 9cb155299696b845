import { parseTag, Refusal, type Version } from "@release-actions/release-model";

/** The version a tag names in a repository's format; undefined for a tag of somebody else's. */
export function versionOfTag(name: string, format: string): Version | undefined {
  try {
    return parseTag(name, format);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
