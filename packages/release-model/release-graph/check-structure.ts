import type { Problem } from "../errors.ts";
import type { GraphDocument } from "./graph-document.ts";

/**
 * What the schema library lets through: a list where keys are expected counts as an object to it, and it drops a
 * repository called `constructor` in silence.
 */
export function checkStructure(document: GraphDocument): readonly Problem[] {
  const top = members(document.value);
  const repositories = members(top.get("repositories"));
  const mappings: [readonly string[], unknown][] = [
    [["defaults"], top.get("defaults")],
    [["repositories"], top.get("repositories")],
    ...[...repositories].flatMap(([name, repository]): [readonly string[], unknown][] => [
      [["repositories", name], repository],
      ...["publishes", "app-versions"].map((key): [readonly string[], unknown] => [
        ["repositories", name, key],
        members(repository).get(key),
      ]),
    ]),
  ];
  return [
    ...mappings.filter(([, value]) => Array.isArray(value)).map(([keys]) => listProblem(keys, document)),
    ...["__proto__", "constructor", "prototype"]
      .filter((name) => repositories.has(name))
      .map((name) => reservedProblem(name, document)),
  ];
}

function members(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map<string, unknown>(Object.entries(value));
}

function listProblem(keys: readonly string[], document: GraphDocument): Problem {
  return {
    code: "graph-schema",
    expected: "keys with values",
    found: "a list",
    fix: `Remove the dash or the brackets, and write "key: value" lines below ${keys.at(-1) ?? "it"}.`,
    location: document.locate(keys),
  };
}

function reservedProblem(name: string, document: GraphDocument): Problem {
  return {
    code: "graph-schema",
    expected: "the name of a repository",
    found: `"${name}", which JavaScript reserves`,
    fix: "Rename the repository.",
    location: document.locate(["repositories", name], "key"),
  };
}
