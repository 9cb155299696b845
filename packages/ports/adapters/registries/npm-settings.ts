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
  const variables = readVariables(environment);
  const text = await readHomeFile(environment, variables.get("userconfig"), ".npmrc");
  return new Map([...readNpmrc(text, environment), ...variables]);
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

function readNpmrc(text: string, environment: Environment): [string, string][] {
  return text.split(/\r?\n/).flatMap((line) => {
    const entry = /^\s*(?<key>[^;#=\s][^=]*?)\s*=\s*(?<value>.*?)\s*$/.exec(line)?.groups;
    if (entry === undefined) return [];
    const value = (entry["value"] ?? "").replace(/^(["'])(.*)\1$/, "$2");
    const filled = value.replaceAll(
      /\$\{(?<name>[^${}?]+)\??\}/g,
      (_, name: string) => environment[name] ?? "",
    );
    return filled === "" ? [] : [[entry["key"] ?? "", filled]];
  });
}
