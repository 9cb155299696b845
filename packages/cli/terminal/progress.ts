import ora from "ora";
import type { Terminal } from "./terminal.ts";

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
      terminal.note(`${message}\n`);
    });
  }
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  try {
    return await work((message) => {
      if (spinner.isSpinning) spinner.text = message;
      else spinner.start(message);
    });
  } finally {
    spinner.stop();
  }
}
