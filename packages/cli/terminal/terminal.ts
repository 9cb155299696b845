import type { createColors } from "picocolors";

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  readonly print: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly note: (text: string) => void;
  /** Whether standard error is a terminal, where one line can be replaced in place. */
  readonly interactive: boolean;
  /** Colors of standard output; the identity where there are none. */
  readonly colors: ReturnType<typeof createColors>;
  /** Colors of standard error, which may be a terminal when standard output is a file. */
  readonly errorColors: ReturnType<typeof createColors>;
  /** How wide help is set: the width of the terminal, or 100 where there is none. */
  readonly columns: number;
  /** The width of standard output where it is a terminal; undefined where lines may be as long as they like. */
  readonly width: number | undefined;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
