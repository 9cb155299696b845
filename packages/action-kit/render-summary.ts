import type { SummaryBlock } from "@release-actions/release-model";
import { renderMarkdown } from "@release-actions/release-model/markdown";

/** GitHub drops a step's summary above 1 MiB: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const summaryLimit = 1_000_000;

/** Blocks as the Markdown of a job summary, as many as fit into it. */
export function renderSummary(blocks: readonly SummaryBlock[]): string {
  let rendered = "";
  let size = 0;
  for (const [index, block] of blocks.entries()) {
    const next = `${renderMarkdown([block])}\n\n`;
    size += Buffer.byteLength(next);
    if (size > summaryLimit) {
      return `${rendered}_${blocks.length - index} more sections do not fit into a job summary._\n`;
    }
    rendered += next;
  }
  return rendered;
}
