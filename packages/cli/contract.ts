/** One option of a command. With `value` it takes one, without it is a switch. */
export interface OptionContract {
  readonly description: string;
  /** The name of the value in the help: `--repo <name>`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

export interface ArgumentContract {
  readonly name: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly optional?: boolean;
  /** Whether it may be given again and again; the last argument alone. */
  readonly repeated?: boolean;
}

/** One command as data: its help, its options' types, its line in the README. */
export interface CommandContract {
  readonly name: string;
  readonly summary: string;
  /** Paragraphs below the usage line. */
  readonly description?: string;
  readonly arguments: readonly ArgumentContract[];
  readonly options: Readonly<Record<string, OptionContract>>;
  readonly examples: readonly { readonly command: string; readonly says: string }[];
}

/** The value of one option: a text or one of its choices, undefined where it may be left out; a boolean for a switch. */
type OptionValue<Option extends OptionContract> = Option extends { readonly value: string }
  ? | (Option extends { readonly choices: readonly (infer Choice)[] } ? Choice : string)
    | (Option extends { readonly required: true } ? never : undefined)
  : boolean;

/** The values of a command's options, by name. */
export type OptionValues<Contract extends CommandContract> = {
  readonly [Name in keyof Contract["options"]]: OptionValue<Contract["options"][Name]>;
};

export function defineCommand<const Contract extends CommandContract>(contract: Contract): Contract {
  return contract;
}
