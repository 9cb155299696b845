import type { plan } from "../commands.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { runCascade } from "./journey.ts";

export function run({ options, terminal }: Invocation<typeof plan>): Promise<ExitCode> {
  return runCascade(terminal, { ...options, apply: false });
}
