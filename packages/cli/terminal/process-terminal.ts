import pc from "picocolors";
import type { Terminal } from "./terminal.ts";

/** The terminal this process runs in. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    // `release-helper … | head` closes the pipe early; that is no failure.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  return {
    print: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(text),
    interactive: process.stderr.isTTY,
    colors: pc.createColors(pc.isColorSupported && (process.stdout.isTTY || "FORCE_COLOR" in process.env)),
    columns: process.stdout.columns || 120,
    cwd: process.cwd(),
    environment: process.env,
  };
}
