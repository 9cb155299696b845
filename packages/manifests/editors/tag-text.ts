import { parseImageReference } from "../syntax/image-reference.ts";
import { sliceTraced, type TracedText } from "../syntax/traced-text.ts";

/** A tag that may carry its digest along, `v1.2.3@sha256:…`, in its parts; undefined where the text is no tag. */
export function splitTag(
  text: TracedText,
): { readonly tag: TracedText; readonly digest: TracedText | undefined } | undefined {
  const together = parseImageReference(`x:${text.text}`);
  if (together?.tag === undefined) return undefined;
  return {
    tag: sliceTraced(text, 0, together.tag.text.length),
    digest: together.digest && sliceTraced(text, together.digest.start - 2),
  };
}
