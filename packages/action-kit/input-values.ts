import { UsageError } from "@release-actions/release-model";
import type { Contract, InputSpec } from "./contract.ts";
import { parseInput } from "./parse-input.ts";

type Parsed<S extends InputSpec> = S extends {
  readonly type: "choice";
  readonly choices: readonly (infer Choice)[];
}
  ? Choice
  : S extends { readonly type: "list"; readonly choices: readonly (infer Choice)[] }
    ? readonly Choice[]
    : S extends { readonly type: "boolean" }
      ? boolean
      : S extends { readonly type: "integer" }
        ? number
        : S extends { readonly type: "list" | "lines" }
          ? readonly string[]
          : S extends { readonly type: "json" }
            ? unknown
            : string;

type InputValue<S extends InputSpec> = S extends { readonly required: true } | { readonly default: unknown }
  ? Parsed<S>
  : Parsed<S> | undefined;

/** The inputs of an action under the names users type, each in the type its contract states. */
export type InputValues<C extends Contract> = {
  readonly [Name in keyof C["inputs"]]: InputValue<C["inputs"][Name]>;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and parses every input of the contract from the runner's `INPUT_…` variables.
 * @throws {UsageError} `input-missing` or `input-invalid`, naming the input.
 */
export function readInputs<C extends Contract>(contract: C, environment: Environment): InputValues<C> {
  const values = Object.entries(contract.inputs).map(([name, spec]) => {
    const text = inputText(name, environment);
    if (text !== "") return [name, parseInput(name, spec, text)] as const;
    if (spec.required === true) throw missing(contract.name, name, spec);
    return [name, "default" in spec ? spec.default : undefined] as const;
  });
  return Object.fromEntries(values) as InputValues<C>;
}

/** The texts of all secret inputs, for masking; read before anything can fail. */
export function readSecrets(contract: Contract, environment: Environment): readonly string[] {
  return Object.entries(contract.inputs)
    .filter(([, spec]) => spec.type === "string" && spec.secret === true)
    .map(([name]) => inputText(name, environment))
    .filter((text) => text !== "");
}

/** The runner's own rule for the variable's name: blanks become underscores, letters upper case, `-` stays. */
function inputText(name: string, environment: Environment): string {
  return environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "";
}

function missing(action: string, name: string, spec: InputSpec): UsageError {
  return new UsageError({
    code: "input-missing",
    expected: `the input "${name}"`,
    found: "nothing",
    fix: `Add "${name}:" below "with:" of the step that uses ${action}. ${spec.description}`,
  });
}
