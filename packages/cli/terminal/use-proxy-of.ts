import { useEnvironmentProxy } from "@release-actions/ports/adapters";
import type { Terminal } from "./terminal.ts";

/** Lets what a command asks of the network take the way that the environment names. A command that asks nothing needs it not. */
export function useProxyOf({ environment, note }: Terminal): void {
  const say = (message: string) => {
    note(`${message}\n`);
  };
  useEnvironmentProxy({ environment, log: { progress: say, info: say, warning: say } });
}
