import type { Span } from "@release-actions/release-model";
import type { Source } from "../source.ts";

/**
 * The version in the comment behind a commit on the same line: `# v1.2.3`, `# frozen: v1.2.3`, `# tag=v1.2.3`.
 * `offset` is the end of the commit in `source.text`; only quotes, brackets and commas may stand in between.
 */
export function versionComment(
  source: Source,
  offset: number,
): { readonly text: string; readonly span: Span } | undefined {
  const line = /^[^\r\n]*/.exec(source.text.slice(offset, offset + 300))?.[0] ?? "";
  const match =
    /^(?<before>[\s"',}\]]*#\s*(?:frozen:\s*|tag\s*[:=]\s*|pin\s*@?)?)(?<version>[\w./@-]*?(?:v\d+|\d+\.\d+)(?:\.\d+)*[\w.+-]*)(?=\s|$)/.exec(
      line,
    );
  const { before, version } = match?.groups ?? {};
  if (before === undefined || version === undefined) return undefined;
  const start = offset + before.length;
  return { text: version, span: source.span(start, start + version.length) };
}
