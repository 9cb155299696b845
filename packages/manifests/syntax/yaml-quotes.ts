import type { Source } from "../source.ts";

/**
 * `text` as a scalar of YAML, in quotes where it needs some: behind a `>` YAML reads a folded block, behind a `*` an
 * alias, and inside brackets a comma ends the scalar. For constraints and versions only, which need no escapes.
 */
export function quoteForYaml(text: string): string {
  return /^[\w^~=<][^,#:[\]{}]*$/.test(text) ? text : `"${text}"`;
}

/** The text that was given to `quoteForYaml`. */
export function unquoteYaml(scalar: string): string {
  return /^"(?<text>[^"]*)"$/.exec(scalar)?.groups?.["text"] ?? scalar;
}

/** What tells that a scalar whose text begins at `offset` stands without quotes. */
export function plainAt(source: Source, offset: number): { readonly isPlain?: true } {
  return /["']/.test(source.text[offset - 1] ?? "") ? {} : { isPlain: true };
}
