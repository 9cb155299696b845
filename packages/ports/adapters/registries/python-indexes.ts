import { defaultRegistries } from "./default-registries.ts";
import {
  basic,
  readRegistryAddress,
  requireSafe,
  type Environment,
  type RegistryAddress,
} from "./registry-address.ts";

/**
 * The indexes that pip and uv read here: additional ones first, as uv asks them, then the one for all.
 * https://docs.astral.sh/uv/configuration/environment, https://pip.pypa.io/en/stable/topics/configuration
 * @throws {UsageError} `registry-address`.
 */
export function findPythonIndexes(
  environment: Environment,
): readonly [RegistryAddress, ...RegistryAddress[]] {
  const additional = ["UV_INDEX", "UV_EXTRA_INDEX_URL", "PIP_EXTRA_INDEX_URL"].flatMap((setting) =>
    wordsIn(environment[setting]).map((word) => readIndex(word, setting, environment)),
  );
  const setting = ["PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"].find(
    (name) => wordsIn(environment[name]).length > 0,
  );
  const main =
    setting === undefined
      ? readRegistryAddress(defaultRegistries.python, "the default index")
      : readIndex((environment[setting] ?? "").trim(), setting, environment);
  const [first, ...others] = [...additional, main];
  return [first, ...others];
}

function wordsIn(text: string | undefined): readonly string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}

/** uv lets an index have a name, `name=https://…`, and its credentials stand in variables of that name. */
function readIndex(word: string, setting: string, environment: Environment): RegistryAddress {
  const named = /^(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)=(?<address>.*)$/.exec(word)?.groups;
  if (named === undefined) return readRegistryAddress(word, setting);
  const address = readRegistryAddress(named["address"] ?? "", setting);
  const prefix = `UV_INDEX_${(named["name"] ?? "").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
  const user = environment[`${prefix}_USERNAME`];
  const password = environment[`${prefix}_PASSWORD`];
  if (user === undefined && password === undefined) return address;
  const found = { ...address, authorization: basic(user ?? "", password ?? "") };
  requireSafe(found, setting);
  return found;
}
