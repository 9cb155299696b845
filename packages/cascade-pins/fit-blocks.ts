import type { SummaryBlock } from "@release-actions/release-model";
import { renderMarkdown } from "@release-actions/release-model/markdown";

/** What a text may still hold, in bytes of UTF-8: GitHub counts characters, of which there are never more. */
export interface Room {
  left: number;
}

/** The size of blocks once they are rendered, with the blank line behind them. */
export function sizeOf(blocks: readonly SummaryBlock[]): number {
  return blocks.length === 0 ? 0 : Buffer.byteLength(renderMarkdown(blocks)) + 2;
}

/**
 * As many rows as fit into a share of the room, and a line that says how many more there are. Takes the room that it needs.
 * Without rows there is nothing, not even what stands around them.
 */
export function fitRows<Row>(
  rows: readonly Row[],
  render: (rows: readonly Row[]) => readonly SummaryBlock[],
  { room, share = 1 }: { readonly room: Room; readonly share?: number },
): readonly SummaryBlock[] {
  if (rows.length === 0) return [];
  const budget = Math.floor(room.left * share);
  const withFirst = (count: number): readonly SummaryBlock[] => {
    const shown = render(rows.slice(0, count));
    const more = rows.length - count;
    return more === 0 ? shown : [...shown, { kind: "paragraph", parts: [`… and ${more} more.`] }];
  };
  const blocks = withFirst(mostThatFit(rows.length, (count) => sizeOf(withFirst(count)) <= budget));
  if (sizeOf(blocks) > budget) return [];
  room.left -= sizeOf(blocks);
  return blocks;
}

/** The greatest count up to `most` that fits, where every smaller one fits, too. */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
