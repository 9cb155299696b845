import { escapeText } from "./escape-text.ts";
import { UsageError } from "./errors.ts";

/** Parts of an image reference, each with its place in the reference's text. */
export interface ImageReference {
  /** As written, without tag and digest: `ghcr.io/coreason-ai/runtime`, `python`. */
  readonly name: string;
  readonly tag: ReferencePart | undefined;
  /** With its algorithm: `sha256:…`. */
  readonly digest: ReferencePart | undefined;
}

export interface ReferencePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `[host[:port]/]path[:tag][@digest]`; undefined when the text is none. The grammar is the one of
 * https://github.com/distribution/reference/blob/main/reference.go; a name stays as familiar as it is written.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > longestReference) return undefined;
  const match = reference.exec(text);
  if (match === null) return undefined;
  const name = match.groups?.["name"] ?? "";
  if (imageId.test(name)) return undefined;
  return { name, tag: partOf(match, "tag"), digest: partOf(match, "digest") };
}

/** An image or a chart as a registry keeps it under that very content: what may be signed, verified and promoted. */
export interface DigestReference {
  /** With the registry's host: `ghcr.io/coreason-ai/runtime`. */
  readonly name: string;
  /** `sha256:…`, of the manifest or the index. */
  readonly digest: string;
}

/** An image as a person names it: by digest, or by a tag that somebody else may move. */
export interface NamedImage {
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** `ghcr.io/coreason-ai/runtime@sha256:…` */
export function formatDigestReference({ name, digest }: DigestReference): string {
  return `${name}@${digest}`;
}

/** Whether the text is the digest of a manifest as every registry knows it. */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

/**
 * Reads an image or a chart that names its registry, by tag or by digest. Charts may begin with `oci://`, as Helm has it, and
 * be named by their version: no tag has a plus sign, so Helm pushes to one with `_` in its place.
 * @throws {UsageError} `image-reference`.
 */
export function requireImage(text: string): NamedImage {
  const found = parseImageReference(text.replace(/^oci:\/\//, "").replace(/\+(?=[^/]*$)/g, "_"));
  const tag = found?.tag?.text;
  const digest = found?.digest?.text;
  const hasHost = /^(?:localhost|[^/]*[.:][^/]*)\//.test(found?.name ?? "");
  const isNamed = tag !== undefined || digest !== undefined;
  if (found !== undefined && hasHost && isNamed && (digest === undefined || isDigest(digest))) {
    return { name: found.name, tag, digest };
  }
  throw new UsageError({
    code: "image-reference",
    expected: "an image or a chart with its registry, by digest or by tag: ghcr.io/owner/name@sha256:…",
    found: `"${escapeText(text)}"`,
    fix: "Write the whole name; take the digest from the output of the step that pushed it.",
  });
}

/** Whether the text is a name alone, as it stands in a `repository` field. */
export function isImageName(text: string): boolean {
  const found = parseImageReference(text);
  return found?.name.length === text.length;
}

/** Whether the name says more than a word does: it has a registry or an owner. */
export function isQualified(name: string): boolean {
  return name.includes("/");
}

/** Name 255, tag 128, digest with sha512 135, two separators. */
const longestReference = 520;
const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const domainPart = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
const domain = `(?:${domainPart}(?:\\.${domainPart})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const fullName = `(?<name>(?:${domain}/)?${component}(?:/${component})*)`;
const tag = "(?::(?<tag>[\\w][\\w.-]{0,127}))?";
const digest = "(?:@(?<digest>[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?";
const reference = new RegExp(`^${fullName}${tag}${digest}$`, "d");
/** 64 hex digits are an image's id, not its name. */
const imageId = /^[a-f0-9]{64}$/;

function partOf(match: RegExpExecArray, group: "tag" | "digest"): ReferencePart | undefined {
  const range = match.indices?.groups?.[group];
  const text = match.groups?.[group];
  return range === undefined || text === undefined ? undefined : { text, start: range[0], end: range[1] };
}
