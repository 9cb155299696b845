import type { Source } from "../source.ts";
import { parseToml, tomlString, type TomlNode, type TomlTable } from "../syntax/toml.ts";

/**
 * A pyproject.toml as Hatch reads it: what a hatch.toml beside it says of the version stands in place of
 * `tool.hatch.version`. https://hatch.pypa.io/latest/intro/#configuration
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function parsePyproject(pyproject: Source, hatchToml: Source | undefined): TomlTable {
  const root = parseToml(pyproject);
  const backend = tomlString(root, "build-system", "build-backend")?.value ?? "";
  // With another backend the file is for Hatch's own commands alone.
  if (!backend.startsWith("hatchling")) return root;
  const version = hatchToml === undefined ? undefined : parseToml(hatchToml).entries.get("version");
  return version === undefined ? root : withNode(root, ["tool", "hatch", "version"], version);
}

/** A copy of the table in which the node stands under `keys`: what was parsed of a file belongs to all who read it. */
function withNode(table: TomlNode | undefined, keys: readonly string[], node: TomlNode): TomlTable {
  const [key = "", ...rest] = keys;
  const entries = new Map(table?.kind === "table" ? table.entries : []);
  entries.set(key, rest.length === 0 ? node : withNode(entries.get(key), rest, node));
  return { kind: "table", entries };
}
