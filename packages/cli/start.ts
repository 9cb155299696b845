import { runProgram, type CommandModule } from "./program.ts";
import { processTerminal } from "./terminal/process-terminal.ts";
import type { commands } from "./commands.ts";
import manifest from "../../package.json" with { type: "json" };

/** Each command in a bundle of its own, so that none pays for another at start-up. */
const modules = {
  status: () => import("./commands/status.ts"),
  graph: () => import("./commands/graph.ts"),
  plan: () => import("./commands/plan.ts"),
  rehearse: () => import("./commands/rehearse.ts"),
  cascade: () => import("./commands/cascade.ts"),
  bump: () => import("./commands/bump.ts"),
  tag: () => import("./commands/tag.ts"),
  pin: () => import("./commands/pin.ts"),
  init: () => import("./commands/init.ts"),
  check: () => import("./commands/check.ts"),
  "verify-tag": () => import("./commands/verify-tag.ts"),
  verify: () => import("./commands/verify.ts"),
  "inject-npm-version": () => import("./commands/inject-npm-version.ts"),
  hooks: () => import("./commands/hooks.ts"),
  reconcile: () => import("./commands/reconcile.ts"),
  "promote-release": () => import("./commands/promote-release.ts"),
} satisfies Record<(typeof commands)[number]["name"], () => Promise<CommandModule>>;

/** Runs release-helper in this process. */
export async function start(): Promise<void> {
  endOnSignals();
  process.exitCode = await runProgram({
    commandLine: process.argv.slice(2),
    version: manifest.version,
    terminal: processTerminal(),
    load: (name) => modules[name](),
  });
}

/**
 * Ctrl-C ends in order: leaving through `exit` ends the programs that were started and shows the cursor again.
 * Every write is one rename or one update of a reference, so nothing is left half done; the next run removes scratch
 * folders of this one.
 */
function endOnSignals(): void {
  for (const [signal, number] of [["SIGHUP", 1] as const, ["SIGINT", 2] as const, ["SIGTERM", 15] as const]) {
    process.once(signal, () => process.exit(128 + number));
  }
}
