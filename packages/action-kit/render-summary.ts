import type { SummaryBlock, SummaryText } from "@release-actions/release-model";
import { printable } from "./printable.ts";

/** GitHub drops a step's summary above 1 MiB: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const summaryLimit = 1_000_000;

/** Blocks as GitHub Markdown. No text in them can become markup, a mention or a link of its own. */
export function renderSummary(blocks: readonly SummaryBlock[]): string {
  let rendered = "";
  for (const [index, block] of blocks.entries()) {
    const next = `${renderBlock(block)}\n\n`;
    if (Buffer.byteLength(rendered) + Buffer.byteLength(next) > summaryLimit) {
      return `${rendered}_${blocks.length - index} more sections do not fit into a job summary._\n`;
    }
    rendered += next;
  }
  return rendered;
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
      return `<details><summary>${escapeHtml(printable(block.title))}</summary>\n\n${block.blocks
        .map((inner) => renderBlock(inner))
        .join("\n\n")}\n\n</details>`;
  }
}

function renderParts(parts: readonly SummaryText[]): string {
  return parts.map((part) => renderText(part)).join("");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function renderText(text: SummaryText): string {
  if (typeof text === "string") return escapeMarkdown(text);
  // HTML, because a code span of Markdown cannot hold a backtick or a table's bar safely.
  if ("code" in text) return text.code === "" ? "" : `<code>${escapeMarkdown(text.code)}</code>`;
  return `[${escapeMarkdown(text.text)}](<${encodeURI(text.link).replaceAll(/[<>]/g, encodeURIComponent)}>)`;
}

/** Every character that Markdown or HTML gives a meaning to, as a character reference. A line end becomes a break. */
function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      printable(line).replaceAll(/[&<>"'`*_{}[\]()#+!|~@\\:$=^-]/g, (mark) => `&#${mark.charCodeAt(0)};`),
    )
    .join("<br>");
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A fenced block whose fence is longer than any run of backticks inside. */
function renderCode(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  const lines = text.split(/\r\n|\r|\n/).map((line) => printable(line.replaceAll("\t", "  "), 10_000));
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}
