import {
  applyHooks,
  hookNames,
  observeHooks,
  planInstall,
  planUninstall,
  reportHooks,
  type HookName,
  type HooksReport,
  type InstallFacts,
} from "@release-actions/hooks";
import type { Machine } from "@release-actions/ports";
import { nodeHookFolder, nodeMachine, withLockFile } from "@release-actions/ports/adapters";
import { UsageError } from "@release-actions/release-model";
import { join } from "node:path";
import { madeFolders } from "../hooks/made-folders.ts";
import type { hooks } from "../contracts/hooks.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { answer } from "../terminal/answer.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({ values, options, terminal }: Invocation<typeof hooks>): Promise<ExitCode> {
  const [action, name, first] = values;
  const hook = hookNames.find((known) => known === name);
  if (action === "run") {
    if (hook === undefined) throw hookMissing();
    const { runHook } = await import("../hooks/run-hook.ts");
    return runHook(hook, { argument: first, terminal, asJson: options.json });
  }
  const report = await change(action === "install" ? "install" : "uninstall", { hook, terminal });
  answer(terminal, report, { asJson: options.json, render });
  return exitCodes.done;
}

async function change(
  action: "install" | "uninstall",
  options: { readonly hook: HookName | undefined; readonly terminal: Terminal },
): Promise<HooksReport> {
  const { hook, terminal } = options;
  const machine = nodeMachine({ environment: terminal.environment });
  const observe = () =>
    observeHooks({
      machine,
      directory: terminal.cwd,
      openFolder: nodeHookFolder,
      hooks: hook === undefined ? hookNames : [hook],
    });
  const { common } = await observe();
  // Of two at once the second would take our hook for somebody's, and set it aside over the one that was there.
  return withLockFile(join(common, "release-helper-hooks.lock"), async () =>
    changeAlone(action, await observe(), { hook, machine, terminal }),
  );
}

async function changeAlone(
  action: "install" | "uninstall",
  facts: InstallFacts,
  options: { readonly hook: HookName | undefined; readonly machine: Machine; readonly terminal: Terminal },
): Promise<HooksReport> {
  const { hook, machine, terminal } = options;
  const plan = action === "install" ? planInstall(facts) : planUninstall(facts);
  const config = (...words: readonly string[]) =>
    machine.commands.run(["git", "config", "--local", ...words], {
      cwd: terminal.cwd,
      environment: machine.environment,
    });
  const folders = madeFolders(config, facts);
  // Recorded first, so that no hook runs without it; one of several clones of the hooks' folder keeps its own.
  if (action === "install") {
    await config("release-helper.program", ownProgram());
    await folders.record();
  }
  await applyHooks(plan, nodeHookFolder(facts.folder));
  if (action === "uninstall") {
    await folders.takeBack(nodeHookFolder(facts.folder), { isLast: hook === undefined });
    if (hook === undefined) await config("--unset", "release-helper.program");
  }
  return reportHooks(facts.folder, plan.outcomes);
}

/** The file that was started, as an absolute path. */
function ownProgram(): string {
  const [, program = ""] = process.argv;
  return program;
}

function render(terminal: Terminal, { folder, hooks: outcomes }: HooksReport): string {
  const { colors } = terminal;
  const lines = outcomes.map(({ hook, outcome }) => `${colors.bold(hook.padEnd(10))} ${words[outcome]}`);
  return [...lines, colors.dim(folder), ""].join("\n");
}

const words = {
  installed: "installed",
  chained: "installed, the hook that was there runs after it",
  current: "installed already",
  removed: "as it was before",
  absent: "not installed",
  edited: "taken out; lines that somebody added stay",
} as const;

function hookMissing(): UsageError {
  return new UsageError({
    code: "hook-missing",
    expected: `a hook to run: ${hookNames.join(", ")}`,
    found: "none",
    fix: "Name one, such as: release-helper hooks run pre-commit",
  });
}
