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
  const trimmed = line.replace(/[ \t]+((?:\u001b\[\d+m)*)$/, "$1");
  // eslint-disable-next-line no-control-regex -- as above
  const pieces = trimmed.split(/(\u001b\[\d+m)/);
  let room = width ?? Infinity;
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1 || piece.length <= room) {
        if (index % 2 === 0) room -= piece.length;
        return piece;
      }
      const shown = room > 0 ? `${piece.slice(0, room - 1)}…` : "";
      room = 0;
      return shown;
    })
    .join("");
}
