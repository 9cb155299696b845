import type { Terminal } from "./terminal.ts";
import { renderJson, visible } from "./visible.ts";

/** Prints the result of a command on standard output: as JSON, or as a person reads it, without anything unfit for a terminal. */
export function answer<Report>(
  terminal: Terminal,
  report: Report,
  options: {
    readonly asJson: boolean;
    readonly render: (terminal: Terminal, report: Report) => string;
  },
): void {
  terminal.print(options.asJson ? renderJson(report) : options.render(terminal, visible(report)));
}
