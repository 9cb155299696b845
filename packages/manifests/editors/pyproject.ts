import type { Pin, PinCondition } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import {
  parseToml,
  readTomlData,
  tomlAt,
  tomlEntries,
  tomlItems,
  tomlString,
  type TomlNode,
  type TomlTable,
} from "../syntax/toml.ts";
import { poetryPins } from "./poetry-table.ts";
import { requirementPin } from "./python-pin.ts";
import { uvSourcePins } from "./uv-sources.ts";

/**
 * pyproject.toml: every table of PEP 621, PEP 735 and PEP 518, and those of uv, Poetry, Hatch, PDM, Pixi, Rye and Flit
 * that hold requirements.
 */
export const pyprojectEditor: ManifestEditor = {
  kind: "pyproject",
  matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
  readPins(source) {
    const root = parseToml(source);
    const pins = [
      ...requirementLists.flatMap((path) => pinsAlong(source, { node: root, path })),
      ...uvSourcePins(source, root),
      ...poetryPins(source, root),
    ];
    const python = requiresPython(root);
    const conditioned = pins.map((pin): Pin =>
      pin.condition === undefined
        ? pin
        : { ...pin, condition: { ...pin.condition, python: [...python, ...pin.condition.python] } },
    );
    return conditioned.toSorted((left, right) => left.line - right.line || left.column - right.column);
  },
  parse: readTomlData,
};

/** The interpreters that the project is for. */
function requiresPython(root: TomlTable): PinCondition["python"] {
  const standard = tomlString(root, "project", "requires-python");
  const poetry = tomlString(root, "tool", "poetry", "dependencies", "python");
  return [
    ...(standard === undefined ? [] : [{ syntax: "pep440" as const, text: standard.value }]),
    ...(poetry === undefined ? [] : [{ syntax: "poetry" as const, text: poetry.value }]),
  ];
}

/** Where lists of PEP 508 requirements stand; `*` is any key. */
const requirementLists: readonly (readonly string[])[] = [
  ["project", "dependencies"],
  ["project", "optional-dependencies", "*"],
  // A group may also hold `{include-group = "…"}`, which is no string and passes by.
  ["dependency-groups", "*"],
  ["build-system", "requires"],
  ["tool", "uv", "dev-dependencies"],
  ["tool", "uv", "constraint-dependencies"],
  ["tool", "uv", "override-dependencies"],
  ["tool", "uv", "build-constraint-dependencies"],
  ["tool", "uv", "extra-build-dependencies", "*"],
  ["tool", "hatch", "envs", "*", "dependencies"],
  ["tool", "hatch", "envs", "*", "extra-dependencies"],
  ["tool", "hatch", "build", "hooks", "*", "dependencies"],
  ["tool", "hatch", "build", "targets", "*", "dependencies"],
  ["tool", "hatch", "build", "targets", "*", "hooks", "*", "dependencies"],
  ["tool", "pdm", "dev-dependencies", "*"],
  ["tool", "rye", "dev-dependencies"],
  ["tool", "flit", "metadata", "requires"],
  ["tool", "flit", "metadata", "requires-extra", "*"],
];

function pinsAlong(
  source: Source,
  at: {
    readonly node: TomlNode;
    readonly path: readonly string[];
    readonly walked?: readonly string[];
  },
): Pin[] {
  const [key, ...path] = at.path;
  const walked = at.walked ?? [];
  if (key === undefined) return listPins(source, at.node, walked);
  if (key === "*") {
    return tomlEntries(at.node).flatMap(([name, node]) =>
      pinsAlong(source, { node, path, walked: [...walked, name] }),
    );
  }
  const node = tomlAt(at.node, key);
  return node === undefined ? [] : pinsAlong(source, { node, path, walked: [...walked, key] });
}

function listPins(source: Source, list: TomlNode, path: readonly string[]): Pin[] {
  return tomlItems(list).flatMap((item, index) => {
    const string = requirementString(item);
    return string === undefined ? [] : (requirementPin(source, { path: [...path, index], string }) ?? []);
  });
}

/** uv's extra build dependencies may be tables. */
function requirementString(item: TomlNode) {
  const inTable = tomlAt(item, "requirement");
  const string = inTable ?? item;
  return string.kind === "string" ? string : undefined;
}
