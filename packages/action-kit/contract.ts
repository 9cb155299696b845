import { InternalError } from "@release-actions/release-model";

interface Described {
  /** One or two sentences for people; becomes the description in action.yml and in the README. */
  readonly description: string;
}

/** An input given neither a default nor `required` is `undefined` when the workflow leaves it out. */
type Optional<Value> = Described & {
  readonly required?: true;
  /** Stands in action.yml, so the runner passes it. */
  readonly default?: Value;
};

/** One input, by the type its text is parsed into. An empty text counts as not given, as on the runner. */
export type InputSpec =
  | (Optional<string> & {
      readonly type: "string";
      /** Masked in the log, and never shown in an error. */
      readonly secret?: true;
      /** A workflow expression that the runner evaluates when the input is left out: `${{ github.token }}`. */
      readonly expression?: string;
    })
  | (Optional<boolean> & { readonly type: "boolean" })
  | (Optional<number> & { readonly type: "integer"; readonly minimum: number; readonly maximum: number })
  /** Words parted by commas or line ends. */
  | (Optional<readonly string[]> & { readonly type: "list"; readonly choices?: readonly string[] })
  /** One value a line; a line may hold commas. */
  | (Optional<readonly string[]> & { readonly type: "lines" })
  | (Optional<string> & { readonly type: "choice"; readonly choices: readonly string[] })
  /** Any JSON; parsed to `unknown`, so its reader checks its shape. */
  | (Described & { readonly type: "json"; readonly required?: true });

export interface OutputSpec extends Described {
  readonly type: "string" | "boolean" | "integer" | "json";
}

/** Everything users meet of one action, as data. action.yml, README tables and types come from it. */
export interface Contract {
  /** Folder, action and command alike. */
  readonly name: string;
  /** One sentence. GitHub's marketplace shows at most 125 characters of it. */
  readonly description: string;
  /** Names in kebab-case. */
  readonly inputs: Readonly<Record<string, InputSpec>>;
  readonly outputs: Readonly<Record<string, OutputSpec>>;
  /** What `GITHUB_TOKEN` needs, and why. */
  readonly permissions: Readonly<Record<string, { readonly access: "read" | "write"; readonly why: string }>>;
  /** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding */
  readonly branding: { readonly icon: string; readonly color: string };
}

/**
 * The contract itself, with its literal types kept.
 * @throws {InternalError} when a name is not kebab-case or a default is not among the choices.
 */
export function defineContract<const C extends Contract>(contract: C): C {
  const names = [contract.name, ...Object.keys(contract.inputs), ...Object.keys(contract.outputs)];
  for (const name of names) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) reject(contract.name, "a kebab-case name", name);
  }
  for (const [name, input] of Object.entries(contract.inputs)) {
    if (input.type === "choice" && input.default !== undefined && !input.choices.includes(input.default)) {
      reject(contract.name, `the default of ${name} among ${input.choices.join(", ")}`, input.default);
    }
  }
  return contract;
}

function reject(contract: string, expected: string, found: string): never {
  throw new InternalError({
    code: "contract-invalid",
    expected,
    found: `${found} in the contract of ${contract}`,
    fix: "Correct actions/<name>/contract.ts.",
  });
}
