import type { SummaryBlock, SummaryText } from "@release-actions/release-model";
import { plainParts } from "./plain-parts.ts";

/** The beginning of what a release says of itself. */
export interface Excerpt {
  readonly blocks: readonly SummaryBlock[];
  /** Whether there is more. */
  readonly isCut: boolean;
}

const mostLines = 30;
const mostCharacters = 3000;
/** Of the source: what is read at all, and of one line. Whatever is cheap to write here must be cheap to read. */
const longestSource = 30_000;
const longestLine = 500;

/**
 * The beginning of Markdown that others wrote, as plain headings, lists and paragraphs: enough to see what a release is
 * about. Pictures, HTML, comments, code blocks and front matter are left out, and links are only their text. It ends at the
 * end of a line.
 */
export function excerptOf(markdown: string): Excerpt {
  const lines = linesOf(markdown.slice(0, longestSource));
  const kept: Line[] = [];
  let length = 0;
  for (const line of lines) {
    length += lengthOf(line.parts);
    if (kept.length === mostLines || length > mostCharacters) break;
    kept.push(line);
  }
  const isCut = kept.length < lines.length || markdown.length > longestSource;
  // A heading without anything below it promises what is not there.
  while (isCut && kept.at(-1)?.kind === "heading") kept.pop();
  return { blocks: blocksOf(kept), isCut };
}

interface Line {
  readonly kind: "heading" | "item" | "text";
  readonly parts: readonly SummaryText[];
}

function linesOf(markdown: string): readonly Line[] {
  const found: Line[] = [];
  let fence: string | undefined;
  let open: { kind: Line["kind"]; text: string } | undefined;
  const close = () => {
    const parts = open === undefined ? [] : plainParts(open.text);
    if (open !== undefined && parts.length > 0) found.push({ kind: open.kind, parts });
    open = undefined;
  };
  for (const source of withoutHidden(markdown).split(/\r\n|\r|\n/)) {
    const line = source
      .slice(0, longestLine)
      .trim()
      .replace(/^(?:> ?)+/, "");
    const mark = /^(?:```+|~~~+)/.exec(line)?.[0];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line === mark) fence = undefined;
      continue;
    }
    const { kind, text } = readLine(line);
    if (kind !== "text" || text === "" || mark !== undefined) close();
    fence = mark;
    if (text === "" || mark !== undefined) continue;
    // Lines of one paragraph, or of one item, belong together.
    open =
      open === undefined
        ? { kind, text }
        : { kind: open.kind, text: `${open.text} ${text}`.slice(0, longestLine) };
    if (kind === "heading") close();
  }
  close();
  return found;
}

function readLine(line: string): { readonly kind: Line["kind"]; readonly text: string } {
  const [, heading] = /^#{1,6}\s+(.*)$/.exec(line) ?? [];
  if (heading !== undefined) return { kind: "heading", text: heading.replace(/\s#+$/, "") };
  // Rulers, the lines under headings and in tables, and where links lead.
  if (/^[-=*_|:+\s]*$/.test(line) || /^\[[^\]]+\]:/.test(line)) return { kind: "text", text: "" };
  const [, item] = /^(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line) ?? [];
  return item === undefined ? { kind: "text", text: line } : { kind: "item", text: item };
}

/** Without front matter and comments; one that does not end hides the rest. */
function withoutHidden(markdown: string): string {
  return markdown
    .replace(/^\ufeff?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, "")
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
}

function blocksOf(lines: readonly Line[]): readonly SummaryBlock[] {
  const blocks: SummaryBlock[] = [];
  let items: (readonly SummaryText[])[] = [];
  for (const { kind, parts } of lines) {
    if (kind !== "item") items = [];
    if (kind === "heading") blocks.push({ kind, level: 3, text: parts.map(textOf).join("") });
    if (kind === "text") blocks.push({ kind: "paragraph", parts });
    if (kind === "item") {
      if (items.length === 0) blocks.push({ kind: "list", items });
      items.push(parts);
    }
  }
  return blocks;
}

function lengthOf(parts: readonly SummaryText[]): number {
  return parts.reduce((sum, part) => sum + textOf(part).length, 0);
}

function textOf(part: SummaryText): string {
  if (typeof part === "string") return part;
  return "code" in part ? part.code : part.text;
}
