/**
 * Writes docs/cli.md from the contract of the command line; `--check` only compares.
 * Run under Node 24: node scripts/render-cli-docs.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { CommandContract, OptionContract } from "@release-actions/cli/contract";
import { commands } from "@release-actions/cli/commands";
import { format } from "prettier";

const file = new URL("../docs/cli.md", import.meta.url);

/** The page as it should be. */
export function renderCliDocs(): Promise<string> {
  const index = commands.map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${summary} |`);
  const text = [
    "# release-helper",
    "<!-- Rendered from packages/cli/commands.ts by scripts/render-cli-docs.ts. Do not edit. -->",
    "Carries one release through every repository that depends on it, on your own machine. It needs git and Node 20 or newer (`rehearse`: 22.21 or 24.5), and for lockfiles the tools that write them.",
    ["| Command | What it does |", "| --- | --- |", ...index].join("\n"),
    "Results go to standard output, progress and errors to standard error. Colors show on a terminal only; `NO_COLOR` and `FORCE_COLOR` decide otherwise. Clones are read as they are: nothing is fetched, and nothing is pushed unless `tag --push` says so. Over the network go only `verify-tag` (registries), `verify` (image registries), `reconcile` (GitHub; it sends with `--apply`) and the tools that write lockfiles or build.",
    "## Exit codes",
    [
      "| Code | Meaning |",
      "| --- | --- |",
      "| 0 | done |",
      "| 1 | findings, or partly done |",
      "| 2 | usage: the command line, the graph or the workspace is wrong |",
      "| 3 | refused: policy, safety or a file says no |",
      "| 4 | an outside tool or service failed |",
      "| 70 | a bug of release-helper |",
    ].join("\n"),
    ...commands.flatMap((command) => renderCommand(command)),
    "## Older spellings",
    "`release-helper --status`, `--bump minor --repo R` and `--tag 1.2.3 --repo R` still work, in any order, and so do options in front of the command.",
  ].join("\n\n");
  return format(text, { parser: "markdown", printWidth: 110 });
}

/** Which schema describes the JSON of a command; `plan` prints what `cascade` prints. */
const schemas: Readonly<Record<string, string>> = { plan: "cascade" };

function renderCommand(command: CommandContract): string[] {
  const { name, summary, description } = command;
  const required = Object.entries(command.options)
    .filter(([, option]) => option.required === true)
    .map(([option, contract]) => ` ${spell(option, contract)}`);
  const values = command.arguments.map(
    (argument) => ` ${spellArgument(argument)}${argument.repeated === true ? "..." : ""}`,
  );
  const usage = `release-helper ${name}${values.join("")}${required.join("")} [options]`;
  const schema = schemas[name] ?? name;
  return [
    `## ${name}`,
    `${summary}.${description === undefined ? "" : ` ${description}`}`,
    ["```text", usage, "```"].join("\n"),
    [
      "| Option | What it does |",
      "| --- | --- |",
      ...command.arguments.map(
        (argument) =>
          `| \`${spellArgument(argument)}\` | ${argument.description}${oneOf(argument.choices)} |`,
      ),
      ...Object.entries(command.options).map(
        ([option, contract]) =>
          `| \`${spell(option, contract)}\` | ${contract.required === true ? "Required. " : ""}${contract.description}${oneOf(contract.choices)} |`,
      ),
    ].join("\n"),
    ["```sh", ...command.examples.map((example) => `${example.command} # ${example.says}`), "```"].join("\n"),
    `JSON: [schema/${schema}.schema.json](../schema/${schema}.schema.json), and for errors [schema/error.schema.json](../schema/error.schema.json).`,
  ];
}

function spellArgument({ name, optional }: CommandContract["arguments"][number]): string {
  return optional === true ? `[${name}]` : `<${name}>`;
}

function spell(name: string, { value }: OptionContract): string {
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

function oneOf(choices: readonly string[] | undefined): string {
  return choices === undefined ? "" : ` One of ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const wanted = await renderCliDocs();
  if (!process.argv.includes("--check")) writeFileSync(file, wanted);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== wanted) {
    console.error("docs/cli.md is stale. Run: node scripts/render-cli-docs.ts");
    process.exitCode = 1;
  }
}
