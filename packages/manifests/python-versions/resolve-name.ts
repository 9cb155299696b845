import { posix } from "node:path";
import type { Source } from "../source.ts";
import { definitionsOf, starImports, type Definition } from "./module-names.ts";
import { elsewhere, inFolder, together, unknownAt, type CommitTree, type VersionReading } from "./reading.ts";

export interface Lookup {
  readonly tree: CommitTree;
  /** Where packages are imported from: the project's folder, its `src`. */
  readonly roots: readonly string[];
}

/**
 * What a name of a module stands for, followed over a few other names and modules of the repository. A module that git
 * does not have is written by the build, and one of somebody else's is asked as the program runs.
 */
export function resolveName(source: Source, name: string, lookup: Lookup, steps = 4): VersionReading {
  // `__version__ = __version__` below an import says nothing new.
  const definitions = definitionsOf(source, name).filter(
    (each) => each.kind !== "name" || each.name !== name,
  );
  if (steps === 0) return unknownAt(source.path, `${name} leads too far`);
  if (definitions.length === 0) {
    const stars = starImports(source).flatMap((module) => moduleFile(source.path, module, lookup) ?? []);
    return together(stars.map((path) => follow(path, name, lookup, steps)));
  }
  // Who asks at run time has literals only to stand in.
  if (definitions.some((each) => each.kind === "computed" && !each.isConstant)) return elsewhere;
  const readings = definitions
    .filter(({ kind }) => kind !== "literal" || definitions.every((each) => each.kind === "literal"))
    .map((definition) => readDefinition(definition, { source, name, lookup, steps }));
  return readings.some(({ kind }) => kind === "elsewhere") ? elsewhere : together(readings);
}

function readDefinition(
  definition: Definition,
  at: { readonly source: Source; readonly name: string; readonly lookup: Lookup; readonly steps: number },
): VersionReading {
  const { source, name, lookup, steps } = at;
  switch (definition.kind) {
    case "literal": {
      const { text, start } = definition.literal;
      if (!/^[vV]?\d/.test(text)) return elsewhere;
      const place = {
        kind: "python-module",
        path: source.path,
        ...source.position(start),
        place: name,
      } as const;
      return { kind: "declared", found: [{ ...place, text }] };
    }
    case "computed":
      return unknownAt(
        source.path,
        `${name} is put together as the program runs`,
        source.position(definition.offset).line,
      );
    case "import": {
      const path = moduleFile(source.path, definition.module, lookup);
      // `from . import version` may name a module, which is no version.
      return path === undefined ? elsewhere : follow(path, definition.name, lookup, steps);
    }
    case "name": {
      const [first = "", ...rest] = definition.name.split(".");
      const [attribute, ...more] = rest;
      if (attribute === undefined) return resolveName(source, first, lookup, steps - 1);
      const path = more.length === 0 ? importedModule(source, first, lookup) : undefined;
      return path === undefined ? elsewhere : follow(path, attribute, lookup, steps);
    }
  }
}

function follow(path: string, name: string, lookup: Lookup, steps: number): VersionReading {
  const source = lookup.tree.read(path);
  return source === undefined ? elsewhere : resolveName(source, name, lookup, steps - 1);
}

/** The file of a module that is imported under a name: `from . import _version`, `import sample._version as _version`. */
function importedModule(source: Source, name: string, lookup: Lookup): string | undefined {
  for (const definition of definitionsOf(source, name)) {
    if (definition.kind !== "import") continue;
    const { module } = definition;
    const found = moduleFile(
      source.path,
      `${module}${module.endsWith(".") ? "" : "."}${definition.name}`,
      lookup,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The file of a module of the repository, as seen from another of its files. */
export function moduleFile(from: string, module: string, { tree, roots }: Lookup): string | undefined {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const below = module.slice(dots).replaceAll(".", "/");
  const bases = dots === 0 ? roots : [posix.join(posix.dirname(from), "../".repeat(dots - 1))];
  for (const base of bases.map((each) => each.replace(/^\.?\/?$|\/$/g, ""))) {
    const stem = below === "" ? base : inFolder(base, below);
    const found = [`${stem}.py`, inFolder(stem, "__init__.py")].find((path) => tree.has(path));
    if (found !== undefined) return found;
  }
  return undefined;
}
