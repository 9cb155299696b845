import type { Terminal } from "./terminal.ts";
import { visibleText } from "./visible.ts";

/**
 * Runs work that reports its progress: one line with a spinner on a terminal, a line each in a log.
 * Standard output stays free for the result.
 */
export async function withProgress<Result>(
  terminal: Terminal,
  work: (progress: (message: string) => void) => Promise<Result>,
): Promise<Result> {
  if (!terminal.interactive) {
    return work((message) => {
      terminal.note(`${visibleText(message)}\n`);
    });
  }
  // Loaded only where it shows: it brings the frames of a hundred spinners.
  const { default: ora } = await import("ora");
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  try {
    return await work((message) => {
      const text = visibleText(message);
      if (spinner.isSpinning) spinner.text = text;
      else spinner.start(text);
    });
  } finally {
    spinner.stop();
  }
}
