import type { ReferencePart } from "./image-reference.ts";

/** A repository on GitHub as a URL names it. */
export interface GithubUrl {
  /** `owner/repository`, without `.git`. */
  readonly repository: string;
  /** The `?ref=` of a remote base or a module source, with its place in the text. */
  readonly ref: ReferencePart | undefined;
}

/**
 * Reads the URLs that name a GitHub repository: https, ssh, scp-like, without a scheme, and behind the `git::` of
 * go-getter (https://developer.hashicorp.com/terraform/language/modules/sources). Undefined for any other text.
 */
export function readGithubUrl(text: string): GithubUrl | undefined {
  const match = text.length > 2000 ? null : pattern.exec(text);
  const repository = match?.groups?.["repository"];
  if (match === null || repository === undefined) return undefined;
  const ref = refPattern.exec(match.groups?.["query"] ?? "");
  const queryStart = match.indices?.groups?.["query"]?.[0];
  if (ref === null || queryStart === undefined) return { repository, ref: undefined };
  const [found, before = "", value = ""] = ref;
  const start = queryStart + ref.index + before.length;
  return { repository, ref: { text: value, start, end: start + found.length - before.length } };
}

const scheme = "(?:git::)?(?:(?:https?|git|ssh|git\\+https|git\\+ssh)://)?(?:[\\w.%-]+(?::[^@/\\s]*)?@)?";
const pattern = new RegExp(
  `^${scheme}(?:www\\.)?github\\.com[/:](?<repository>[\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/[^?#\\s]*)?(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?$`,
  "di",
);
// Kustomize reads `version=` where `ref=` is missing.
const refPattern = /((?:^|&)(?:ref|version)=)([^&]*)/;
