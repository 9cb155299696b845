import { readHomeFile } from "./home-file.ts";
import type { Environment } from "./registry-address.ts";

/** npm's settings by their names, of the environment and of the person who runs it. */
export type NpmSettings = ReadonlyMap<string, string>;

/**
 * Reads what npm reads wherever it runs: variables, and below them the user's `.npmrc`, which is also the file that
 * actions/setup-node writes. A project's own `.npmrc` is not looked at, because many projects are asked about.
 * https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
export async function readNpmSettings(environment: Environment): Promise<NpmSettings> {
  const { variables, user } = await readNpmLayers(environment);
  return new Map([...user, ...variables]);
}

/** The same, apart: a project's own settings stand between the two. */
export async function readNpmLayers(
  environment: Environment,
): Promise<{ readonly variables: NpmSettings; readonly user: NpmSettings }> {
  const variables = readVariables(environment);
  const text = await readHomeFile(environment, variables.get("userconfig"), ".npmrc");
  return { variables, user: new Map(readNpmrc(text, (value) => filledIn(value, environment))) };
}

function readVariables(environment: Environment): Map<string, string> {
  const found = new Map<string, string>();
  for (const [variable, value] of Object.entries(environment)) {
    const key = /^npm_config_(?<key>.+)$/i.exec(variable)?.groups?.["key"];
    if (key === undefined || value === undefined || value === "") continue;
    // Keys that begin with a registry's address are spelled as they are.
    found.set(key.startsWith("//") ? key : key.replaceAll(/(?!^)_/g, "-").toLowerCase(), value);
  }
  return found;
}

/** The settings in the text of an `.npmrc`; `fill` puts in what stands for something else. */
export function readNpmrc(text: string, fill: (value: string) => string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line) => {
    const entry = /^\s*(?<key>[^;#=\s][^=]*?)\s*=\s*(?<value>.*?)\s*$/.exec(line)?.groups;
    if (entry === undefined) return [];
    const filled = fill((entry["value"] ?? "").replace(/^(["'])(.*)\1$/, "$2"));
    return filled === "" ? [] : [[entry["key"] ?? "", filled]];
  });
}

/** The value with variables of the environment in place of `${NAME}`. */
export function filledIn(value: string, environment: Environment): string {
  return value.replaceAll(/\$\{(?<name>[^${}?]+)\??\}/g, (_, name: string) => environment[name] ?? "");
}
