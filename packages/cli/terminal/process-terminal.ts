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
    interactive: canRedraw(process.stderr, process.env),
    colors: pc.createColors(showsColors(process.stdout, process.env)),
    errorColors: pc.createColors(showsColors(process.stderr, process.env)),
    columns: process.stdout.columns || 100,
    width: process.stdout.isTTY ? process.stdout.columns || undefined : undefined,
    cwd: process.cwd(),
    environment: process.env,
  };
}

/**
 * Whether a line can be replaced in place. A terminal that was never told its size, as `docker run -t` or a CI job may have it, is no
 * columns wide: what redraws a line there takes it for endlessly many.
 */
export function canRedraw(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTTY === true && (columns ?? 0) > 0 && environment["TERM"] !== "dumb";
}

/** https://no-color.org and https://force-color.org: set to anything but nothing they decide, NO_COLOR first. */
function showsColors(stream: { readonly isTTY: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"] ?? "";
  if (forced !== "") return forced !== "0" && forced !== "false";
  return stream.isTTY && environment["TERM"] !== "dumb";
}
