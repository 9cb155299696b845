/** One entry of a requirements file: its text with comments and line continuations blanked, so that offsets stay. */
export interface RequirementLine {
  readonly value: string;
  /** The offset into the file's text of the first character of `value`. */
  readonly start: number;
}

/**
 * The logical lines of a requirements file, without empty ones. A backslash at the end joins the next line, unless the
 * line is a comment. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function readRequirementLines(text: string): RequirementLine[] {
  const lines: RequirementLine[] = [];
  let start: number | undefined;
  for (const { from, to, content } of physicalLines(text)) {
    start ??= from;
    const isComment = /^\s*#/.test(content);
    if (content.endsWith("\\") && !isComment && to < text.length) continue;
    const value = blank(text.slice(start, from + content.length));
    if (value.trim() !== "") lines.push({ value, start });
    start = undefined;
  }
  return lines;
}

function* physicalLines(text: string): Generator<{ from: number; to: number; content: string }> {
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline + 1;
    yield { from, to, content: text.slice(from, to).replace(/\r?\n$/, "") };
    from = to;
  }
}

function blank(text: string): string {
  const joined = text.replaceAll(/\\\r?\n|\\$/g, (match) => " ".repeat(match.length));
  return joined.replace(/(?:^|\s)#[^]*$/, (match) => " ".repeat(match.length));
}
