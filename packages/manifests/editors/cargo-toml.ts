import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { parseToml, readTomlData, tomlEntries, type TomlTable } from "../syntax/toml.ts";
import { cargoPins } from "./cargo-pin.ts";

/**
 * Cargo.toml: the dependency tables of packages, targets and workspaces, and `patch`.
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export const cargoTomlEditor: ManifestEditor = {
  kind: "cargo-toml",
  matches: (path) => /(?:^|\/)Cargo\.toml$/.test(path),
  readPins(source) {
    const root = parseToml(source);
    return dependencyTables(root)
      .flatMap((path) => tablePins(source, root, path))
      .toSorted((left, right) => left.line - right.line || left.column - right.column);
  },
  parse: readTomlData,
};

/** Cargo still reads the spellings with an underscore. */
const kinds = [
  "dependencies",
  "dev-dependencies",
  "dev_dependencies",
  "build-dependencies",
  "build_dependencies",
];

function dependencyTables(root: TomlTable): readonly string[][] {
  const targets = tomlEntries(root, "target").flatMap(([target]) =>
    kinds.map((kind) => ["target", target, kind]),
  );
  const patches = tomlEntries(root, "patch").map(([registry]) => ["patch", registry]);
  return [...kinds.map((kind) => [kind]), ["workspace", "dependencies"], ...targets, ...patches];
}

function tablePins(source: Source, root: TomlTable, path: readonly string[]): Pin[] {
  return tomlEntries(root, ...path).flatMap(([key, value]) =>
    cargoPins(source, { path: [...path, key], key, value }),
  );
}
