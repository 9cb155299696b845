import { Refusal } from "../errors.ts";
import { escapeText } from "../escape-text.ts";
import type { PublishedArtifact } from "./schema.ts";

/**
 * Reads `name@sha256:…` or `name:tag@sha256:…`, for a chart with `oci://` in front or without.
 * @throws {Refusal} `artifact-without-digest` or `artifact-name`.
 */
export function parseArtifact(
  line: string,
  kind: "image" | "chart",
): PublishedArtifact & { readonly tag: string | undefined } {
  const text = kind === "chart" ? line.replace(/^oci:\/\//, "") : line;
  const groups =
    text.length > 600
      ? undefined
      : /^(?<name>[^@\s]+?)(?::(?<tag>[\w][\w.-]{0,127}))?(?:@(?<digest>[^@\s]*))?$/.exec(text)?.groups;
  const { name = "", tag, digest } = groups ?? {};
  if (groups === undefined || name.endsWith("/")) {
    throw new Refusal({
      code: "artifact-name",
      expected: `one ${kind} a line, such as ghcr.io/owner/name@sha256:…`,
      found: `"${escapeText(line)}"`,
      fix: `Correct the input \`${kind}s\`.`,
    });
  }
  if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new Refusal({
      code: "artifact-without-digest",
      expected: `${name}@sha256:… with 64 hexadecimal digits`,
      found: digest === undefined ? `"${escapeText(line)}", without a digest` : `"${escapeText(digest)}"`,
      fix:
        kind === "image"
          ? "Pass the digest that the push gave, as cosign-sign's output `images` has it: a tag can be moved."
          : "Pass the digest that `helm push` printed: a tag can be moved.",
    });
  }
  return { name, digest, tag };
}
