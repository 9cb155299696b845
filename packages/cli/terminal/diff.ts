import type { Terminal } from "./terminal.ts";

/** A unified diff in the usual colors. */
export function colorDiff(terminal: Terminal, diff: string): string {
  const { colors } = terminal;
  return diff
    .split("\n")
    .map((line) => {
      if (line.startsWith("+++") || line.startsWith("---")) return colors.bold(line);
      if (line.startsWith("@@")) return colors.cyan(line);
      if (line.startsWith("+")) return colors.green(line);
      if (line.startsWith("-")) return colors.red(line);
      return line;
    })
    .join("\n");
}
