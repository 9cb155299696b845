import { describe, expect, test } from "@jest/globals";
import {
  parseReleaseGraph,
  renderGraph,
  waves,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { graphText, sampleGraph } from "./graph-text.ts";

const diamond = parseReleaseGraph(
  graphText({ a: [], b: ["a"], end: ["a"], "d--x": ["b", "end"] }),
  "release-graph.yml",
);

describe("the graph drawn", () => {
  test("as text: waves, and what each repository needs and publishes", () => {
    const graph = parseReleaseGraph(sampleGraph, "release-graph.yml");

    expect(renderGraph(graph, "text").split("\n").slice(0, 9)).toEqual([
      "coreason-ai",
      "wave 1",
      "├─ coreason-manifest",
      "│    publishes pypi coreason_manifest, npm @coreason-ai/manifest",
      "└─ coreason-sensory-app",
      "wave 2",
      "└─ coreason-urn-authority",
      "     needs coreason-manifest (minimum)",
      "     publishes pypi coreason-urn-authority, pypi coreason-urn, cargo coreason_urn",
    ]);
    expect(renderGraph(graph, "text")).toContain("released by Release Please only");
  });

  test("as Mermaid: nodes by number, since a name such as end would break the chart", () => {
    expect(renderGraph(diamond, "mermaid")).toBe(`flowchart LR
  subgraph w1["wave 1"]
    r0["a"]
  end
  subgraph w2["wave 2"]
    r1["b"]
    r2["end"]
  end
  subgraph w3["wave 3"]
    r3["d--x"]
  end
  r0 --> r1
  r0 --> r2
  r1 --> r3
  r2 --> r3
`);
  });

  test("as dot: names quoted, each wave on one rank", () => {
    expect(renderGraph(diamond, "dot")).toBe(`digraph "acme" {
  rankdir=LR;
  node [shape=box];
  { rank=same; "a"; }
  { rank=same; "b"; "end"; }
  { rank=same; "d--x"; }
  "a" -> "b";
  "a" -> "end";
  "b" -> "d--x";
  "end" -> "d--x";
}
`);
  });

  test("as JSON: versioned, with the waves", () => {
    const graph = parseReleaseGraph(sampleGraph, "release-graph.yml");

    const shown: unknown = JSON.parse(renderGraph(graph, "json"));

    expect(shown).toMatchObject({
      schema: 1,
      owner: "coreason-ai",
      defaults: graph.defaults,
      waves: waves(graph),
      repositories: expect.arrayContaining([
        expect.objectContaining({
          name: "coreason-infrastructure",
          release: "release-please",
          appVersions: { "charts/runtime/Chart.yaml": "coreason-runtime" },
        }),
      ]),
    });
  });

  test.each(["text", "mermaid", "dot", "json"] as const)("an empty graph is drawn as %s too", (format) => {
    const empty = parseReleaseGraph(graphText({}), "release-graph.yml");

    expect(renderGraph(empty, format)).toMatch(/\S\n$/);
  });

  test("a name from elsewhere than the parser breaks out of no quotes", () => {
    const hostile = 'x"] --> y; click r0 "js:1" \\';
    const graph: ReleaseGraph = { ...diamond, owner: "o", repositories: renamed(hostile) };

    expect(renderGraph(graph, "mermaid")).toContain(
      'r0["x#34;#93; --#62; y#59; click r0 #34;js#58;1#34; #92;"]',
    );
    expect(renderGraph(graph, "dot")).toContain('"x\\"] --> y; click r0 \\"js:1\\" \\\\";');
  });
});

function renamed(name: string): ReleaseGraph["repositories"] {
  return new Map(
    [...diamond.repositories.values()].slice(0, 1).map((repository) => [name, { ...repository, name }]),
  );
}
