import type { Span } from "@release-actions/release-model";
import type { Source } from "../source.ts";

/**
 * A string as a tool will see it, which still knows where in the file each of its units stands: put together from
 * defaults of variables, continued lines and template parameters, it may come from several places.
 */
export interface TracedText {
  readonly text: string;
  /** The UTF-16 offset in the source of each unit; -1 where the unit stands nowhere or may not be edited. */
  readonly offsets: readonly number[];
  /** Where the aliases stand by which the text was found, if any. */
  readonly aliases?: readonly number[];
}

/** Stands for what only a run can know: a variable without a default. No grammar of ours admits it. */
export const unknownUnit = "\uFFFC";

/** Text that is only read, never edited. */
export function untraced(text: string): TracedText {
  return { text, offsets: Array.from({ length: text.length }, () => -1) };
}

/** Text that stands in the file as it is, from `start` on. */
export function tracedFrom(text: string, start: number): TracedText {
  return { text, offsets: Array.from({ length: text.length }, (_, index) => start + index) };
}

/** The parts as one text. */
export function joinTraced(parts: readonly TracedText[]): TracedText {
  return {
    text: parts.map(({ text }) => text).join(""),
    offsets: parts.flatMap(({ offsets }) => offsets),
    ...reachedBy(parts.flatMap(({ aliases = [] }) => aliases)),
  };
}

/** The part from `start` up to but without `end`. */
export function sliceTraced(
  { text, offsets, aliases = [] }: TracedText,
  start: number,
  end?: number,
): TracedText {
  return { text: text.slice(start, end), offsets: offsets.slice(start, end), ...reachedBy(aliases) };
}

/** The field `aliases`, where there are any. */
export function reachedBy(aliases: readonly number[]): { readonly aliases?: readonly number[] } {
  return aliases.length === 0 ? {} : { aliases: [...new Set(aliases)] };
}

/** A part of the text with its bytes in the file, or undefined when it is empty, unknown or stands in more than one piece. */
export function locate(source: Source, { text, offsets, aliases = [] }: TracedText): LocatedText | undefined {
  const [start] = offsets;
  if (start === undefined || start < 0 || text.includes(unknownUnit)) return undefined;
  if (!offsets.every((offset, index) => offset === start + index)) return undefined;
  return { text, span: source.span(start, start + text.length), offset: start, ...reachedBy(aliases) };
}

/** Text that stands in the file in one piece. */
export interface LocatedText {
  readonly text: string;
  readonly span: Span;
  /** In UTF-16 units, for line and column. */
  readonly offset: number;
  readonly aliases?: readonly number[];
}
