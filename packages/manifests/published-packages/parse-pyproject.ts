import type { Source } from "../source.ts";
import { parseToml, tomlString, type TomlTable } from "../syntax/toml.ts";

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
  if (version !== undefined) tableIn(tableIn(root, "tool"), "hatch").entries.set("version", version);
  return root;
}

function tableIn(table: TomlTable, key: string): TomlTable {
  const found = table.entries.get(key);
  if (found?.kind === "table") return found;
  const made: TomlTable = { kind: "table", entries: new Map() };
  table.entries.set(key, made);
  return made;
}
