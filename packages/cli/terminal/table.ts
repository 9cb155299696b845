import Table from "cli-table3";
import type { Terminal } from "./terminal.ts";

/** A table without a frame, as wide as its content; where a terminal is narrower, its last column is cut. */
export function renderTable(
  terminal: Terminal,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    head: header.map((title) => terminal.colors.dim(title)),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    chars: {
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "",
    },
  });
  table.push(...rows.map((row) => [...row]));
  const lines = table.toString().split("\n");
  return `${lines.map((line) => fit(line, terminal.width)).join("\n")}\n`;
}

/** The line without spaces at its end, cut to a width; colors take no room and are all closed behind the cut. */
function fit(line: string, width: number | undefined): string {
  // eslint-disable-next-line no-control-regex -- the colors that this program put there
  const pieces = line.split(/(\u001b\[\d+m)/);
  let room = width ?? Infinity;
  const kept = pieces.map((piece, index) => {
    if (index % 2 === 1) return piece;
    const shown =
      piece.length <= room ? piece : `${piece.slice(0, Math.max(room - 1, 0))}${room > 0 ? "…" : ""}`;
    room -= Math.min(piece.length, room);
    return shown;
  });
  // eslint-disable-next-line no-control-regex -- as above
  return kept.join("").replace(/[ \t]+((?:\u001b\[\d+m)*)$/, "$1");
}
