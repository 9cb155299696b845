import { Refusal, UsageError } from "./errors.ts";
import { escapeText } from "./escape-text.ts";
import type { Version } from "./version.ts";
import { matchSemver } from "./version-reading.ts";
import { whyNoVersion } from "./version-refusal.ts";
import { formatSemver } from "./version-spelling.ts";

/** How a repository tags unless it says otherwise. */
export const defaultTagFormat = "v{version}";

/**
 * The version a git tag names. `format` holds `{version}` once: `v{version}`, `my-component@{version}`.
 * Throws a Refusal `tag-format` when the tag is of another form, with the reason, and a UsageError
 * `tag-format-template` when the format itself is none.
 */
export function parseTag(tag: string, format: string = defaultTagFormat): Version {
  const { before, after } = splitTagFormat(format);
  const spelled = spelledIn(tag, { before, after });
  const version = spelled === undefined ? undefined : matchSemver(spelled);
  if (version !== undefined) return version;
  const { reason, fix } =
    spelled === undefined
      ? {
          reason: "which is of another form",
          fix: "Tag a release in the form this repository is configured for.",
        }
      : whyNoVersion(spelled);
  const example = (text: string) => `${before}${text}${after}`;
  throw new Refusal({
    code: "tag-format",
    expected: `a tag such as ${example("1.4.0")} or ${example("1.4.0-rc.2")}`,
    found: `"${escapeText(tag)}", ${reason}`,
    fix,
  });
}

/**
 * Reads many tags of which some are of another form (a floating `v1`, another component's): those name no version.
 * Throws a UsageError `tag-format-template` when the format is none.
 */
export function tagReader(format: string = defaultTagFormat): (tag: string) => Version | undefined {
  const parts = splitTagFormat(format);
  return (tag) => {
    const spelled = spelledIn(tag, parts);
    return spelled === undefined ? undefined : matchSemver(spelled);
  };
}

function spelledIn(
  tag: string,
  { before, after }: { readonly before: string; readonly after: string },
): string | undefined {
  const fits = tag.length >= before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
  return fits ? tag.slice(before.length, tag.length - after.length) : undefined;
}

/** The tag that names `version`: `v1.4.0-rc.2`. Throws a UsageError `tag-format-template` when the format is none. */
export function formatTag(version: Version, format: string = defaultTagFormat): string {
  const { before, after } = splitTagFormat(format);
  return `${before}${formatSemver(version)}${after}`;
}

/** What stands before and after `{version}`. Throws a UsageError `tag-format-template`. */
export function splitTagFormat(format: string): { readonly before: string; readonly after: string } {
  const [before, after, ...more] = format.split("{version}");
  if (
    before === undefined ||
    after === undefined ||
    more.length > 0 ||
    !literal.test(before) ||
    !literal.test(after)
  ) {
    throw new UsageError({
      code: "tag-format-template",
      expected:
        "a tag format that holds {version} once among characters git allows in a tag, such as v{version}",
      found: `"${escapeText(format)}"`,
      fix: "Correct the tag format.",
    });
  }
  return { before, after };
}

// The part of https://git-scm.com/docs/git-check-ref-format that is also safe on every shell and in every URL.
const literal = /^[A-Za-z0-9._/@+-]{0,250}$/;
