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
  readonly columns: number;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
