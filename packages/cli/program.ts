import { ReleaseError } from "@release-actions/release-model";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { commandLineError } from "./command-line-error.ts";
import { commands } from "./commands.ts";
import type { CommandContract } from "./contract.ts";
import { exitCodeOf, exitCodes, type ExitCode } from "./exit-codes.ts";
import { modernSpelling } from "./older-spelling.ts";
import { renderFailure } from "./terminal/failure.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** What a command's module exports: `commands/<name>.ts`, loaded only when the command is typed. */
export interface CommandModule {
  // A method, because each command narrows `options` to its own contract, from which they were parsed.
  run(invocation: {
    readonly values: readonly string[];
    readonly options: Readonly<Record<string, unknown>>;
    readonly terminal: Terminal;
  }): Promise<ExitCode>;
}

export interface ProgramOptions {
  readonly commandLine: readonly string[];
  readonly version: string;
  readonly terminal: Terminal;
  /** Loads the module of a command; given from outside so that bundles can split there. */
  readonly load: (name: (typeof commands)[number]["name"]) => Promise<CommandModule>;
}

/** Parses a command line, runs the command, and returns the exit code. Never throws what a person caused. */
export async function runProgram(options: ProgramOptions): Promise<ExitCode> {
  const { terminal } = options;
  const commandLine = modernSpelling(options.commandLine);
  let exitCode: ExitCode = exitCodes.done;
  const program = new Command("release-helper")
    .description("Carry one release through every repository that depends on it.")
    .version(options.version, "-V, --version", "Print the version.")
    .helpOption("-h, --help", "Print this help.")
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    // What is wrong with a command line is said below, in the form of every other error.
    .configureOutput({ writeOut: terminal.print, writeErr: terminal.note, outputError: () => undefined })
    .configureHelp({ helpWidth: Math.min(terminal.columns, widestHelp) })
    .helpCommand("help [command]", "Print the help of a command.");
  program.addHelpText("after", `\n${exitCodeHelp}`);
  // The others have no part in it, and a hook that git waits for would pay for all of them.
  const named = commands.filter(({ name }) => name === commandLine[0]);
  for (const contract of named.length === 0 ? commands : named) {
    program.addCommand(
      commandFrom(contract, program).action(async (...given: unknown[]) => {
        const command = given.at(-1);
        if (!(command instanceof Command)) return;
        const module = await options.load(contract.name);
        exitCode = await module.run({
          values: command.args,
          options: optionValues(contract, command.opts()),
          terminal,
        });
      }),
    );
  }
  try {
    await program.parseAsync(commandLine, { from: "user" });
    return exitCode;
  } catch (error) {
    const failure = error instanceof CommanderError ? complaintOf(error, commandLine[0]) : error;
    if (failure === undefined)
      return error instanceof CommanderError && error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    renderFailure(failure, { terminal, asJson: commandLine.includes("--json") });
    return failure instanceof ReleaseError ? exitCodeOf(failure) : exitCodes.bug;
  }
}

/** Undefined where commander has printed what was asked for: help or the version. */
function complaintOf(error: CommanderError, typed: string | undefined): ReleaseError | undefined {
  const isAnswer = error.exitCode === 0 || error.code === "commander.help";
  return isAnswer ? undefined : commandLineError(error, typed);
}

/** Longer lines are hard to read, however wide the terminal is. */
const widestHelp = 110;

const exitCodeHelp =
  "Exit codes: 0 done, 1 findings or partly done, 2 usage, 3 refused, 4 an outside tool or service failed.\n";

function commandFrom(contract: CommandContract, program: Command): Command {
  const command = new Command(contract.name)
    .copyInheritedSettings(program)
    .summary(contract.summary)
    .description(
      contract.description === undefined
        ? `${contract.summary}.`
        : `${contract.summary}.\n\n${contract.description}`,
    )
    .helpOption("-h, --help", "Print this help.")
    .allowExcessArguments(false)
    .exitOverride();
  for (const { name: word, description, choices, optional, repeated } of contract.arguments) {
    const name = repeated === true ? `${word}...` : word;
    const argument = new Argument(optional === true ? `[${name}]` : `<${name}>`, description);
    command.addArgument(choices === undefined ? argument : argument.choices([...choices]));
  }
  for (const [name, { description, value, choices, required }] of Object.entries(contract.options)) {
    const option = new Option(value === undefined ? `--${name}` : `--${name} <${value}>`, description);
    if (choices !== undefined) option.choices([...choices]);
    else if (value !== undefined) option.argParser(lists.has(value) ? furtherPart : nonEmpty);
    if (required === true) option.makeOptionMandatory();
    command.addOption(option);
  }
  const width = Math.max(...contract.examples.map((example) => example.command.length));
  const examples = contract.examples.map((example) => `  ${example.command.padEnd(width)}  ${example.says}`);
  return command.addHelpText("after", `\nExamples:\n${examples.join("\n")}\n`);
}

/** An empty value is a variable that a script forgot to set; as a path it would mean this very folder. */
function nonEmpty(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

/** What is a list may be given in parts: the last one alone would count, without a word. */
const lists: ReadonlySet<string> = new Set(["settings", "names"]);

function furtherPart(value: string, before: string | undefined): string {
  return before === undefined ? nonEmpty(value) : `${before},${nonEmpty(value)}`;
}

/** Options by the names of the contract: commander turns `no-lock` into `lock: false`, and kebab-case into camelCase. */
function optionValues(contract: CommandContract, parsed: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(contract.options).map(([name, { value }]) => {
    const found = name.startsWith("no-")
      ? parsed[camelCase(name.slice(3))] === false
      : parsed[camelCase(name)];
    return [name, value === undefined ? found === true : found];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
