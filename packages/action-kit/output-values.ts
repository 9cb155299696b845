import { InternalError } from "@release-actions/release-model";
import type { Contract, OutputSpec } from "./contract.ts";

type OutputValue<S extends OutputSpec> = S["type"] extends "boolean"
  ? boolean
  : S["type"] extends "integer"
    ? number
    : S["type"] extends "json"
      ? object
      : string;

/** Every output of the contract; `undefined` where this run has no answer, which workflows see as an empty text. */
export type OutputValues<C extends Contract> = {
  readonly [Name in keyof C["outputs"]]: OutputValue<C["outputs"][Name]> | undefined;
};

/** The same values, if their type names no output beyond the contract: also for a variable, not only for a literal. */
export type Declared<Values, C extends Contract> = Values &
  Readonly<Record<Exclude<keyof Values, keyof C["outputs"]>, never>>;

/**
 * Outputs as the texts that workflows see.
 * @throws {InternalError} `output-undeclared` or `output-missing`: the types forbid both as far as they
 * know the values, this is for what escapes them.
 */
export function renderOutputs<C extends Contract>(
  contract: C,
  values: OutputValues<C>,
): ReadonlyMap<string, string> {
  const given: Readonly<Record<string, unknown>> = values;
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(contract.outputs, name)) throw disagreement("output-undeclared", contract.name, name);
  }
  return new Map(
    Object.entries(contract.outputs).map(([name, spec]) => {
      if (!Object.hasOwn(given, name)) throw disagreement("output-missing", contract.name, name);
      return [name, outputText(spec, given[name])] as const;
    }),
  );
}

function outputText(spec: OutputSpec, value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" && spec.type === "string" ? value : JSON.stringify(value);
}

function disagreement(code: string, action: string, name: string): InternalError {
  return new InternalError({
    code,
    expected: `exactly the outputs that the contract of ${action} declares`,
    found: name,
    fix: "Report this as a bug of release-actions.",
  });
}
