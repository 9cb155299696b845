/**
 * Where each unit of a literal block's text stands in `block`, its spelling from the `|` on. The lines of a literal
 * block are the lines of its text with the indentation in front, so a file in the file keeps its places
 * (https://yaml.org/spec/1.2.2/#812-literal-style). Undefined when the lines do not agree, which they always should.
 */
export function literalOffsets(block: string, text: string): ((index: number) => number) | undefined {
  const header = block.indexOf("\n") + 1;
  if (header === 0) return undefined;
  const outer = lineStarts(block, header);
  const inner = lineStarts(text, 0);
  const indent = indentOf(block, outer, { text, inner });
  if (indent === undefined) return undefined;
  return (index) => {
    const line = lastAtMost(inner, index);
    const start = outer[line];
    if (start === undefined) return block.length;
    const end = outer[line + 1] ?? block.length;
    return Math.min(start + indent + index - (inner[line] ?? 0), end);
  };
}

function indentOf(
  block: string,
  outer: readonly number[],
  { text, inner }: { readonly text: string; readonly inner: readonly number[] },
): number | undefined {
  let indent: number | undefined;
  for (const [line, start] of inner.entries()) {
    const content = lineAt(text, start);
    if (content === "") continue;
    const outerStart = outer[line];
    if (outerStart === undefined) return undefined;
    const written = lineAt(block, outerStart);
    if (!written.endsWith(content)) return undefined;
    indent ??= written.length - content.length;
    if (indent !== written.length - content.length) return undefined;
  }
  return indent ?? 0;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end === -1 ? undefined : end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function lineStarts(text: string, from: number): number[] {
  const starts = [from];
  for (let index = text.indexOf("\n", from); index >= 0; index = text.indexOf("\n", index + 1)) {
    starts.push(index + 1);
  }
  return starts;
}

function lastAtMost(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
