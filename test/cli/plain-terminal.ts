import type { Terminal } from "@release-actions/cli/terminal/terminal";
import pc from "picocolors";

/** A terminal without colors that shows nothing to anybody. */
export const plainTerminal: Terminal = {
  print: () => undefined,
  note: () => undefined,
  interactive: false,
  colors: pc.createColors(false),
  errorColors: pc.createColors(false),
  columns: 100,
  width: undefined,
  cwd: "/",
  environment: {},
};
