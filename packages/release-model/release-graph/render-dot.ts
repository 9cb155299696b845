import type { ReleaseGraph } from "./release-graph.ts";
import { waves } from "./waves.ts";

/** A digraph for Graphviz: each wave on one rank, upstream → downstream. */
export function renderDot(graph: ReleaseGraph): string {
  const ranks = waves(graph).map(
    (members) => `  { rank=same; ${members.map((name) => `${quote(name)};`).join(" ")} }`,
  );
  const arrows = [...graph.repositories.values()].flatMap(({ name, needs }) =>
    needs.map(({ repository }) => `  ${quote(repository)} -> ${quote(name)};`),
  );
  const head = [`digraph ${quote(graph.owner)} {`, "  rankdir=LR;", "  node [shape=box];"];
  return `${[...head, ...ranks, ...arrows, "}"].join("\n")}\n`;
}

/** https://graphviz.org/doc/info/lang.html: in a quoted string only the quote needs a backslash; a last backslash would eat it. */
function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
