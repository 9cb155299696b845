import { printable } from "../printable.ts";
import type { SummaryBlock, SummaryText } from "../report.ts";
import { escapeCode, escapeMarkdown, escapeStart } from "./escape-markdown.ts";

/**
 * Blocks as GitHub's Markdown, fit for job summaries, pull requests and comments. No text in them can become markup, a
 * link of its own, or anything that notifies people or touches issues.
 */
export function renderMarkdown(blocks: readonly SummaryBlock[]): string {
  return blocks.map((block) => renderBlock(block)).join("\n\n");
}

function renderBlock(block: SummaryBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return renderParts(block.parts);
    case "list":
      return block.items.map((item) => `- ${renderParts(item)}`).join("\n");
    case "table":
      return [
        row(block.header.map((title) => escapeMarkdown(title))),
        row(block.header.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map((cell) => renderText(cell)))),
      ].join("\n");
    case "code":
      return renderCode(block.language, block.text);
    case "details":
      return `<details><summary>${escapeMarkdown(block.title)}</summary>\n\n${renderMarkdown(block.blocks)}\n\n</details>`;
  }
}

function renderParts(parts: readonly SummaryText[]): string {
  let rendered = "";
  let texts: string[] = [];
  for (const part of parts) {
    if (typeof part === "string") {
      texts.push(part);
      continue;
    }
    rendered += escapeMarkdown(...texts) + renderText(part);
    texts = [];
  }
  return escapeStart(rendered + escapeMarkdown(...texts));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function renderText(text: SummaryText): string {
  if (typeof text === "string") return escapeMarkdown(text);
  if ("code" in text) return escapeCode(text.code);
  const target = targetOf(text.link);
  return target === undefined ? escapeMarkdown(text.text) : `[${escapeMarkdown(text.text)}](<${target}>)`;
}

/** Where a link may lead: a page. Anything else stays text. */
function targetOf(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, href } = new URL(link);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  // An ampersand would begin a character reference, a bar ends a table's cell.
  return href.replaceAll("&", "&#x26;").replaceAll(/[<>\\|`]/g, encodeURIComponent);
}

/** A fenced block whose fence is longer than any run of backticks inside. */
function renderCode(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const lines = text.split(/\r\n|\r|\n/).map((line) => printable(line.replaceAll("\t", "  "), 10_000));
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}
