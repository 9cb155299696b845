import { escapeText } from "../escape-text.ts";
import { packageKey, packageName } from "../package-name.ts";
import { compactOf } from "./compact-graph.ts";
import { findCycles } from "./cycles.ts";
import type { GraphDocument } from "./graph-document.ts";
import type { GraphProblem } from "./graph-problem.ts";
import { nearestName } from "./nearest-name.ts";
import { namesOf } from "./package-names.ts";
import { ecosystemOf, publishedEcosystems, type ReleaseGraph } from "./release-graph.ts";
import { levelsOf } from "./waves.ts";

/** What is wrong with a graph beyond its grammar, each with its place: names nobody has, names two have, cycles. */
export function checkGraph(graph: ReleaseGraph, document: GraphDocument): readonly GraphProblem[] {
  return [
    ...checkNeeds(graph, document),
    ...checkAppVersions(graph, document),
    ...checkNames(graph, document),
    ...checkPackages(graph, document),
    ...checkLists(graph, document),
    ...checkCycles(graph, document),
  ];
}

function checkNeeds(graph: ReleaseGraph, document: GraphDocument): GraphProblem[] {
  const names = [...graph.repositories.keys()];
  const problems: GraphProblem[] = [];
  for (const { name, needs } of graph.repositories.values()) {
    const seen = new Set<string>();
    for (const [position, { repository }] of needs.entries()) {
      const location = () => document.locate(["repositories", name, "needs", position]);
      if (!graph.repositories.has(repository)) {
        problems.push({
          code: "graph-unknown-repository",
          expected: "the name of a repository in this file",
          found: `"${escapeText(repository)}"`,
          fix: "Add the repository, or remove the name.",
          suggest: () => {
            const near = nearestName(repository, names);
            return near === undefined ? undefined : `Did you mean "${near}"?`;
          },
          location: location(),
        });
      } else if (seen.has(repository)) {
        problems.push({
          code: "graph-duplicate-need",
          expected: "each needed repository once",
          found: `"${escapeText(repository)}" a second time`,
          fix: "Remove one of the two.",
          location: location(),
        });
      }
      seen.add(repository);
    }
  }
  return problems;
}

function checkAppVersions(graph: ReleaseGraph, document: GraphDocument): GraphProblem[] {
  return [...graph.repositories.values()].flatMap(({ name, needs, appVersions }) =>
    [...appVersions]
      .filter(([, shown]) => !needs.some(({ repository }) => repository === shown))
      .map(([path, shown]) => ({
        code: "graph-app-version",
        expected: `a repository that ${name} needs`,
        found: `"${escapeText(shown)}"`,
        fix: `Add it to the needs of ${name}, or correct the name.`,
        location: document.locate(["repositories", name, "app-versions", path]),
      })),
  );
}

/** GitHub compares names without case, so two that differ only there are one repository. */
function checkNames(graph: ReleaseGraph, document: GraphDocument): GraphProblem[] {
  const seen = new Map<string, string>();
  const problems: GraphProblem[] = [];
  for (const name of graph.repositories.keys()) {
    const first = seen.get(name.toLowerCase());
    if (first === undefined) {
      seen.set(name.toLowerCase(), name);
      continue;
    }
    problems.push({
      code: "graph-duplicate-repository",
      expected: "each repository once",
      found: `"${name}" beside "${first}", which GitHub takes for the same`,
      fix: "Remove one of the two, or merge them.",
      location: document.locate(["repositories", name], "key"),
    });
  }
  return problems;
}

/** A pin names a package; were it published twice, nobody could say whose release moves it. */
function checkPackages(graph: ReleaseGraph, document: GraphDocument): GraphProblem[] {
  const publishers = new Map<string, string>();
  const problems: GraphProblem[] = [];
  for (const repository of graph.repositories.values()) {
    for (const name of namesOf(repository, graph.owner).filter(({ ecosystem }) => ecosystem !== "github")) {
      const key = packageKey(name);
      const first = publishers.get(key) ?? repository.name;
      publishers.set(key, first);
      if (first === repository.name) continue;
      problems.push({
        code: "graph-duplicate-package",
        expected: "each package to be published by one repository",
        found: `${escapeText(key)} published by ${first} and ${repository.name}`,
        fix: "Remove it from one of the two.",
        location: document.locate(["repositories", repository.name, "publishes"]),
      });
    }
  }
  return problems;
}

/** A name that stands twice in one list is a slip of the pen: another name was meant. */
function checkLists(graph: ReleaseGraph, document: GraphDocument): GraphProblem[] {
  const problems: GraphProblem[] = [];
  for (const { name, publishes } of graph.repositories.values()) {
    for (const key of publishedEcosystems) {
      const seen = new Set<string>();
      for (const [position, written] of publishes[key].entries()) {
        const same = packageKey(packageName(ecosystemOf[key], written.replace(/^oci:\/\//, "")));
        if (seen.has(same)) {
          problems.push({
            code: "graph-duplicate-package",
            expected: "each name once",
            found: `"${escapeText(written)}" a second time`,
            fix: "Remove one of the two.",
            location: document.locate(["repositories", name, "publishes", key, position]),
          });
        }
        seen.add(same);
      }
    }
  }
  return problems;
}

function checkCycles(graph: ReleaseGraph, document: GraphDocument): GraphProblem[] {
  const { names, edges } = compactOf(graph);
  if (levelsOf(edges).every((level) => level >= 0)) return [];
  const { cycles, complete } = findCycles(edges);
  return cycles.map((cycle, position) => {
    const along = cycle.map((node) => names[node] ?? "");
    const [first = "", second = first] = along;
    const needs = graph.repositories.get(second)?.needs ?? [];
    const at = needs.findIndex(({ repository }) => repository === first);
    const more = !complete && position === 0 ? " There are more cycles than are listed here." : "";
    return {
      code: "graph-cycle",
      expected: "repositories that can be released one after the other",
      found: `the cycle ${[...along, first].join(" → ")}`,
      fix: `Remove one of its edges: an arrow leads from a repository to one that needs it.${more}`,
      location: document.locate(["repositories", second, "needs", at]),
    };
  });
}
