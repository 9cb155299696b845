import { assertNever } from "../errors.ts";
import type { ReleaseGraph } from "./release-graph.ts";
import { renderDot } from "./render-dot.ts";
import { renderJson } from "./render-json.ts";
import { renderMermaid } from "./render-mermaid.ts";
import { renderText } from "./render-text.ts";

export const graphFormats = ["text", "mermaid", "dot", "json"] as const;

export type GraphFormat = (typeof graphFormats)[number];

/** The graph for a terminal, a Markdown page, Graphviz or a script. Ends in a newline. */
export function renderGraph(graph: ReleaseGraph, format: GraphFormat): string {
  switch (format) {
    case "text":
      return renderText(graph);
    case "mermaid":
      return renderMermaid(graph);
    case "dot":
      return renderDot(graph);
    case "json":
      return renderJson(graph);
    default:
      return assertNever(format);
  }
}
