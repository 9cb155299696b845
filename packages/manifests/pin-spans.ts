import type { Pin, Span } from "@release-actions/release-model";

/** The bytes of every part of a pin that an edit may change. */
export function spansOf({ value }: Pin): readonly Span[] {
  switch (value.kind) {
    case "constraint":
      return value.hashes === undefined ? [value.span] : [value.span, value.hashes];
    case "commit":
      return value.comment === undefined ? [value.span] : [value.span, value.comment.span];
    case "image":
      return [value.tag?.span, value.digest?.span].filter((span) => span !== undefined);
    default:
      return [value.span];
  }
}
