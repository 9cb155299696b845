import type { CommandContract, OptionValues } from "./contract.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** What a command is run with: its arguments in order, its options by name, and where to speak. */
export interface Invocation<Contract extends CommandContract> {
  readonly values: readonly string[];
  readonly options: OptionValues<Contract>;
  readonly terminal: Terminal;
}
