import {
  parseHookSettings,
  settingsPattern,
  type HookName,
  type HookSettings,
} from "@release-actions/hooks/settings";
import type { HookProblem } from "@release-actions/hooks/problem";
import type { Machine } from "@release-actions/ports";
import { nodeMachine } from "@release-actions/ports/adapters";
import { UsageError } from "@release-actions/release-model";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { renderJson, visible } from "../terminal/visible.ts";
import type { Terminal } from "../terminal/terminal.ts";

interface HookCall {
  /** The first argument that git gives the hook. */
  readonly argument: string | undefined;
  readonly terminal: Terminal;
  readonly asJson: boolean;
}

/** What `hooks run` prints with --json; the shape is published as schema/hook-run.schema.json. */
export interface HookRunReport {
  readonly schema: 1;
  readonly problems: readonly HookProblem[];
}

/** Runs one hook in the folder git starts it in, the top of the work tree. Each loads only what it needs. */
export async function runHook(hook: HookName, call: HookCall): Promise<ExitCode> {
  const { terminal } = call;
  const machine = nodeMachine({ environment: terminal.environment });
  const problems = await judge(hook, machine, call);
  if (call.asJson) terminal.print(renderJson({ schema: 1, problems } satisfies HookRunReport));
  else if (problems.length > 0) terminal.note(render(hook, problems, terminal));
  return problems.length === 0 ? exitCodes.done : exitCodes.partly;
}

async function judge(hook: HookName, machine: Machine, call: HookCall): Promise<readonly HookProblem[]> {
  switch (hook) {
    case "commit-msg": {
      const { commitMessage } = await import("./commit-msg.ts");
      return commitMessage(machine, await readSettings(machine, call.terminal), {
        ...call,
        cwd: call.terminal.cwd,
      });
    }
    case "pre-commit": {
      const { preCommit } = await import("./pre-commit.ts");
      return preCommit(machine, await readSettings(machine, call.terminal), call.terminal.cwd);
    }
    case "pre-push": {
      const { prePush } = await import("./pre-push.ts");
      return prePush(machine, () => readSettings(machine, call.terminal), {
        ...call,
        cwd: call.terminal.cwd,
      });
    }
  }
}

/** @throws {UsageError} `clone-missing`. */
async function readSettings(machine: Machine, { cwd }: Terminal): Promise<HookSettings> {
  const { exitCode, stdout } = await machine.commands.run(
    ["git", "config", "-z", "--get-regexp", settingsPattern],
    { cwd, environment: machine.environment },
  );
  if (exitCode > 1) {
    throw new UsageError({
      code: "clone-missing",
      expected: "a clone to run the hook in",
      found: cwd,
      fix: "Run it in a clone.",
    });
  }
  const entries = stdout.toString("utf8").split("\0");
  return parseHookSettings(
    entries.map((entry) => {
      const [key = "", ...value] = entry.split("\n");
      return [key, value.join("\n")] as const;
    }),
  );
}

function render(hook: HookName, problems: readonly HookProblem[], terminal: Terminal): string {
  const { errorColors: colors } = terminal;
  const shown = visible(problems).map(({ code, file, line, expected, found, fix }, index) => {
    const sameBefore = problems.slice(0, index).filter((before) => before.code === code).length;
    if (sameBefore > shownOfOneCode) return "";
    if (sameBefore === shownOfOneCode) {
      const more = problems.slice(index).filter((after) => after.code === code).length;
      return `${colors.red(hook)} ${colors.bold(code)} ${more} more of these; ${listsAll[hook]} lists all.\n`;
    }
    const place = file === undefined ? "" : ` ${line === undefined ? file : `${file}:${line}`}`;
    return `${colors.red(hook)} ${colors.bold(code)}${place}\n  expected ${expected}\n  found ${found}\n  ${fix.replaceAll("\n", "\n  ")}\n`;
  });
  return shown.join("");
}

/** A workspace of 150 packages is wrong in 150 places, and nobody reads so many in the middle of a push. */
const shownOfOneCode = 10;

const listsAll: Readonly<Record<HookName, string>> = {
  "pre-commit": "release-helper hooks run pre-commit --json",
  "pre-push": "release-helper verify-tag with the tag",
  "commit-msg": "release-helper hooks run commit-msg FILE --json",
};
