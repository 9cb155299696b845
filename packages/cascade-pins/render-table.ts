import { printable } from "@release-actions/release-model";

/** Rows as aligned columns for a log, the first row being their titles. Nothing in a cell can break its line. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((cells) => cells.map((cell) => printable(cell, 200)));
  const widths = (shown[0] ?? []).map((_, column) =>
    Math.max(...shown.map((cells) => widthOf(cells[column] ?? ""))),
  );
  return shown
    .map((cells) =>
      widths
        .map((width, column) => {
          const cell = cells[column] ?? "";
          return cell + " ".repeat(width - widthOf(cell));
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** In characters, of which a string may have fewer than it has units. */
function widthOf(text: string): number {
  return Array.from(text).length;
}
