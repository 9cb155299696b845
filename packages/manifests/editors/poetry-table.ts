import { packageName, type Pin } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { tomlEntries, tomlString, type TomlNode, type TomlTable } from "../syntax/toml.ts";
import { constraintPin } from "./python-pin.ts";
import { sourcePin } from "./python-source.ts";

interface DependencyTable {
  readonly path: readonly string[];
  readonly syntax: "poetry" | "pep440";
}

/**
 * The pins of the tables whose keys are packages: Poetry's, and Pixi's for packages of PyPI.
 * https://python-poetry.org/docs/pyproject/#dependencies-and-dependency-groups
 */
export function poetryPins(source: Source, root: TomlTable): Pin[] {
  const groups = tomlEntries(root, "tool", "poetry", "group").map(([group]) => group);
  const features = tomlEntries(root, "tool", "pixi", "feature").map(([feature]) => feature);
  const tables: DependencyTable[] = [
    { path: ["tool", "poetry", "dependencies"], syntax: "poetry" },
    { path: ["tool", "poetry", "dev-dependencies"], syntax: "poetry" },
    ...groups.map((group) => ({
      path: ["tool", "poetry", "group", group, "dependencies"],
      syntax: "poetry" as const,
    })),
    { path: ["tool", "pixi", "pypi-dependencies"], syntax: "pep440" },
    ...features.map((feature) => ({
      path: ["tool", "pixi", "feature", feature, "pypi-dependencies"],
      syntax: "pep440" as const,
    })),
  ];
  return tables.flatMap((table) => tablePins(source, root, table));
}

function tablePins(source: Source, root: TomlTable, table: DependencyTable): Pin[] {
  return tomlEntries(root, ...table.path).flatMap(([key, node]) => {
    // Poetry's `python` is the interpreter.
    if (key === "python") return [];
    const path = [...table.path, key];
    const entries =
      node.kind === "array"
        ? node.items.map((item, index) => ({ item, path: [...path, index] }))
        : [{ item: node, path }];
    return entries.flatMap((entry) => entryPin(source, { ...entry, key, syntax: table.syntax }) ?? []);
  });
}

function entryPin(
  source: Source,
  entry: {
    readonly item: TomlNode;
    readonly path: readonly (string | number)[];
    readonly key: string;
    readonly syntax: "poetry" | "pep440";
  },
): Pin | undefined {
  const pin = barePin(source, entry);
  const { item } = entry;
  if (pin === undefined || item.kind === "string") return pin;
  const [python, platform, markers] = ["python", "platform", "markers"].map(
    (own) => tomlString(item, own)?.value,
  );
  const parts = [
    ...(markers === undefined ? [] : [`(${markers})`]),
    ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
  ];
  if (python === undefined && parts.length === 0) return pin;
  const marker = parts.length === 0 ? {} : { marker: parts.join(" and ") };
  return {
    ...pin,
    condition: { ...marker, python: python === undefined ? [] : [{ syntax: "poetry", text: python }] },
  };
}

function barePin(source: Source, entry: Parameters<typeof entryPin>[1]): Pin | undefined {
  const { item, path, key, syntax } = entry;
  const name = packageName("pypi", key);
  if (item.kind === "string") return constraintPin(source, { string: item, path, name, syntax });
  const version = tomlString(item, "version");
  if (version !== undefined) {
    return constraintPin(source, { string: version, path: [...path, "version"], name, syntax });
  }
  return sourcePin(source, { node: item, path, name });
}
