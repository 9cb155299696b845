import { parse } from "yaml";
import { unprocessable } from "../denial.ts";

/**
 * Refuses what GitHub refuses: inputs that the workflow does not declare, and the lack of one that it requires and gives no default.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
 * @throws {Denial}
 */
export function checkDispatchInputs(workflow: string, inputs: Readonly<Record<string, unknown>>): void {
  const declared = declaredInputs(workflow);
  const strange = Object.keys(inputs).filter((name) => !declared.has(name));
  if (strange.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(strange)}`);
  for (const [name, { isRequired }] of declared) {
    if (isRequired && inputs[name] === undefined)
      throw unprocessable(`Required input '${name}' not provided`);
  }
}

function declaredInputs(workflow: string): ReadonlyMap<string, { readonly isRequired: boolean }> {
  const trigger = fieldOf(fieldOf(parse(workflow), "on"), "workflow_dispatch");
  const inputs = fieldOf(trigger, "inputs");
  const entries = typeof inputs === "object" && inputs !== null ? Object.entries(inputs) : [];
  return new Map(
    entries.map(([name, input]) => [
      name,
      { isRequired: fieldOf(input, "required") === true && fieldOf(input, "default") === undefined },
    ]),
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
