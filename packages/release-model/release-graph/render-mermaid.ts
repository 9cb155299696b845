import { escapeMermaid } from "../markdown/mermaid-label.ts";
import { compactOf } from "./compact-graph.ts";
import type { ReleaseGraph } from "./release-graph.ts";
import { waves } from "./waves.ts";

/** A Mermaid flowchart that GitHub shows in Markdown: waves as subgraphs, upstream → downstream. */
export function renderMermaid(graph: ReleaseGraph): string {
  // Nodes get numbers for names: `end` or `a--b` as an identifier would break the chart.
  const { positions } = compactOf(graph);
  const identify = (name: string) => `r${positions.get(name) ?? ""}`;
  const groups = waves(graph).flatMap((members, position) => [
    `  subgraph w${position + 1}["wave ${position + 1}"]`,
    ...members.map((name) => `    ${identify(name)}["${escapeMermaid(name)}"]`),
    "  end",
  ]);
  const arrows = [...graph.repositories.values()].flatMap(({ name, needs }) =>
    needs.map(({ repository }) => `  ${identify(repository)} --> ${identify(name)}`),
  );
  return `${["flowchart LR", ...groups, ...arrows].join("\n")}\n`;
}
