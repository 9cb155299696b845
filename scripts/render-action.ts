import type { Contract, InputSpec } from "@release-actions/action-kit";

/** action.yml of a contract, from the one template (action-template.yml). */
export function renderAction(contract: Contract, template: string): string {
  const values: Readonly<Record<string, string>> = {
    name: contract.name,
    description: JSON.stringify(contract.description),
    icon: contract.branding.icon,
    color: contract.branding.color,
    inputs: renderMap(
      Object.entries(contract.inputs).map(([name, input]) => [name, renderInput(input)] as const),
    ),
    outputs: renderMap(
      Object.entries(contract.outputs).map(
        ([name, output]) => [name, [`description: ${JSON.stringify(output.description)}`]] as const,
      ),
    ),
  };
  return template.replaceAll(/\{\{([a-z]+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`action-template.yml asks for {{${name}}}, which no contract has`);
    return value;
  });
}

/** The default of an input as the text a workflow would write, or undefined. */
export function defaultText(input: InputSpec): string | undefined {
  if (input.type === "json") return undefined;
  if (input.type === "string" && input.expression !== undefined) return input.expression;
  if (input.default === undefined) return undefined;
  if (input.type === "lines") return input.default.join("\n");
  if (input.type === "list") return input.default.join(", ");
  return String(input.default);
}

function renderInput(input: InputSpec): readonly string[] {
  const standard = defaultText(input);
  return [
    `description: ${JSON.stringify(input.description)}`,
    `required: ${input.required === true ? "true" : "false"}`,
    ...(standard === undefined || standard === "" ? [] : [`default: ${JSON.stringify(standard)}`]),
  ];
}

function renderMap(entries: readonly (readonly [string, readonly string[]])[]): string {
  if (entries.length === 0) return " {}";
  return entries
    .map(([name, lines]) => `\n  ${name}:${lines.map((line) => `\n    ${line}`).join("")}`)
    .join("");
}
