import type { Contract, InputSpec } from "@release-actions/action-kit";
import { defaultText } from "./render-action.ts";

/** What stands between `<!-- name -->` and `<!-- /name -->`, by name. */
export type Sections = Readonly<Record<string, string>>;

/** The sections of an action's own README. */
export function actionSections(contract: Contract): Sections {
  return {
    permissions: renderPermissions(contract),
    inputs: table(
      ["Input", "Default", "What it is"],
      Object.entries(contract.inputs).map(([name, input]) => [
        `\`${name}\``,
        renderDefault(input),
        `${escapeCell(input.description)}${renderChoices(input)}`,
      ]),
    ),
    outputs: table(
      ["Output", "Type", "What it is"],
      Object.entries(contract.outputs).map(([name, output]) => [
        `\`${name}\``,
        output.type,
        escapeCell(output.description),
      ]),
    ),
  };
}

/** The lists of actions and of commands in the front README. */
export function listSection(
  contracts: readonly Contract[],
  commands: readonly { readonly name: string; readonly summary: string }[],
): Sections {
  return {
    commands: table(
      ["Command", "What it does"],
      commands.map(({ name, summary }) => [`[\`${name}\`](docs/cli.md#${name})`, escapeCell(summary)]),
    ),
    actions: table(
      ["Action", "What it does"],
      contracts.map(({ name, description }) => [`[\`${name}\`](${name}/README.md)`, escapeCell(description)]),
    ),
  };
}

/**
 * The text with its sections rendered anew.
 * @throws {Error} when a section's markers are missing or not in order.
 */
export function replaceSections(path: string, text: string, sections: Sections): string {
  return Object.entries(sections).reduce((current, [name, content]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = current.indexOf(open);
    const end = current.indexOf(close);
    if (start < 0 || end < start)
      throw new Error(`${path} needs the lines ${open} and ${close}, in this order`);
    return `${current.slice(0, start + open.length)}\n\n${content}\n\n${current.slice(end)}`;
  }, text);
}

function renderPermissions(contract: Contract): string {
  const entries = Object.entries(contract.permissions);
  if (entries.length === 0) return "None: `permissions: {}` is enough.";
  const lines = entries.map(([name, { access, why }]) => `  ${name}: ${access} # ${why}`);
  return ["```yaml", "permissions:", ...lines, "```"].join("\n");
}

function renderDefault(input: InputSpec): string {
  if (input.required === true) return "**required**";
  const standard = defaultText(input);
  return standard === undefined || standard === "" ? "" : `\`${standard.replaceAll("\n", " ")}\``;
}

function renderChoices(input: InputSpec): string {
  if (!("choices" in input)) return "";
  const choices = input.choices.map((choice) => `\`${choice}\``).join(", ");
  return input.type === "list" ? ` Words among ${choices}.` : ` One of ${choices}.`;
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A table as prettier formats it: columns padded to their widest cell. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
