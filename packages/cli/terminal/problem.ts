import type { Terminal } from "./terminal.ts";

/** A problem as three short lines below whatever it belongs to. */
export function renderProblemLines(
  terminal: Terminal,
  problem: {
    readonly code: string;
    readonly expected?: string;
    readonly found: string;
    readonly fix: string;
    readonly file?: string | null;
    readonly line?: number | null;
    readonly column?: number | null;
  },
): string {
  const { colors } = terminal;
  const place = [problem.file, problem.line, problem.column]
    .filter((part) => part !== null && part !== undefined)
    .join(":");
  const head = `${colors.yellow(problem.code)}${place === "" ? "" : ` ${place}`}`;
  const expected = problem.expected === undefined ? "" : `expected ${problem.expected}, `;
  return `    ${head}: ${expected}found ${problem.found.replaceAll("\n", "\n      ")}\n      ${problem.fix}\n`;
}
