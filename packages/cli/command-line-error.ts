import { UsageError } from "@release-actions/release-model";
import type { CommanderError } from "commander";
import { commands } from "./commands.ts";
import type { CommandContract } from "./contract.ts";

/** What commander says about a command line, in the form of every other error. */
export function commandLineError(error: CommanderError, typed: string | undefined): UsageError {
  const found = error.message.replace(/^error: /, "").replace(/\n\((.*)\)$/, " ($1)");
  const command = commands.find(({ name }) => name === typed);
  return new UsageError({
    code: error.code
      .replace(/^commander\./, "")
      .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase(),
    expected: command === undefined ? "a command, and its options after it" : usageOf(command),
    found: found.length > longest ? `${found.slice(0, longest)}… (${found.length} characters)` : found,
    fix: `See: release-helper ${command === undefined ? "" : `${command.name} `}--help`,
  });
}

const longest = 300;

function usageOf(command: CommandContract): string {
  const { name } = command;
  const required = Object.entries(command.options).flatMap(([option, contract]) =>
    contract.required === true ? [`--${option} <${contract.value ?? option}>`] : [],
  );
  const values = command.arguments.map((one) => `<${one.name}>${one.repeated === true ? "..." : ""}`);
  return ["release-helper", name, ...values, ...required, "[options]"].join(" ");
}
