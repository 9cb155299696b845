import { UsageError } from "../errors.ts";
import { escapeText } from "../escape-text.ts";
import { compactOf, index } from "./compact-graph.ts";
import { nearestName } from "./nearest-name.ts";
import type { GraphRepository, ReleaseGraph } from "./release-graph.ts";

/** The repositories that need `repository` directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
export function downstreams(graph: ReleaseGraph, repository: string): readonly string[] {
  requireRepository(graph, repository);
  const { names, positions, edges } = compactOf(graph);
  const node = positions.get(repository) ?? 0;
  const targets = edges.targets.subarray(index(edges.starts, node), index(edges.starts, node + 1));
  return Array.from(targets, (target) => names[target] ?? "");
}

/** The repositories that `repository` needs directly, in the order of the file. Throws a UsageError `graph-unknown-repository`. */
export function upstreams(graph: ReleaseGraph, repository: string): readonly string[] {
  return requireRepository(graph, repository).needs.map((need) => need.repository);
}

/** The repository of that name. Throws a UsageError `graph-unknown-repository` that suggests the nearest name. */
export function requireRepository(graph: ReleaseGraph, name: string): GraphRepository {
  const found = graph.repositories.get(name);
  if (found !== undefined) return found;
  const known = [...graph.repositories.keys()];
  const near = nearestName(name, known);
  const few =
    known.length <= 20 ? `Use one of: ${known.join(", ")}.` : "Use a name that stands in the graph.";
  throw new UsageError({
    code: "graph-unknown-repository",
    expected: "the name of a repository in the graph",
    found: `"${escapeText(name)}"`,
    fix: near === undefined ? few : `Did you mean "${near}"?`,
  });
}
