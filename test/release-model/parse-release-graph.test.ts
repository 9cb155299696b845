import { describe, expect, test } from "@jest/globals";
import { packageKey } from "@release-actions/release-model";
import {
  appVersionCharts,
  edgePolicy,
  edgeWiden,
  packageNamesOf,
  parseReleaseGraph,
  requireRepository,
} from "@release-actions/release-model/release-graph";
import { graphText, sampleGraph } from "./graph-text.ts";

const parse = (text: string) => parseReleaseGraph(text, "release-graph.yml");

describe("a release graph is read with its defaults filled in", () => {
  const graph = parse(sampleGraph);

  test("repositories keep the order of the file", () => {
    expect([...graph.repositories.keys()]).toEqual([
      "coreason-manifest",
      "coreason-urn-authority",
      "coreason-runtime",
      "coreason-sensory-app",
      "coreason-infrastructure",
    ]);
  });

  test("a bare repository has all defaults", () => {
    expect(requireRepository(graph, "coreason-sensory-app")).toEqual({
      name: "coreason-sensory-app",
      needs: [],
      branch: "main",
      tag: "v{version}",
      pin: "exact",
      publishes: { pypi: [], npm: [], cargo: [], image: [], chart: [] },
      release: "tag",
      appVersions: new Map(),
    });
  });

  test("what a repository states wins over the defaults", () => {
    expect(requireRepository(graph, "coreason-infrastructure")).toMatchObject({
      branch: "trunk",
      release: "release-please",
      gitops: "gitops.yml",
    });
  });

  test("a file without defaults means main, v{version} and exact", () => {
    expect(parse("owner: a\nrepositories: {}\n").defaults).toEqual({
      branch: "main",
      tag: "v{version}",
      pin: "exact",
    });
  });

  test.each([
    ["the edge's own", "coreason-urn-authority", "coreason-runtime", "compatible"],
    ["else the repository's", "coreason-manifest", "coreason-urn-authority", "minimum"],
    ["else the default", "coreason-manifest", "coreason-runtime", "exact"],
    ["the default for what is no edge", "coreason-sensory-app", "coreason-manifest", "exact"],
  ])("pin policy: %s", (_, upstream, downstream, policy) => {
    expect(edgePolicy(graph, { upstream, downstream })).toBe(policy);
  });

  test.each([
    ["the edge's own", "b", "a", true],
    ["the edge's own, when it says no", "b", "c", false],
    ["else the repository's", "c", "d", true],
    ["else the default", "c", "b", false],
    ["the repository's for what is no edge", "a", "d", true],
  ])("whether bounds are raised: %s", (_, upstream, downstream, expected) => {
    const repositories = [
      "  a: {needs: [{repository: b, widen: true}]}",
      "  b: {needs: [c]}",
      "  d: {widen: true, needs: [c]}",
    ];
    const text = ["owner: o", "repositories:", ...repositories, "  c:"].join("\n");
    const denied = text
      .replace("  b: {needs: [c]}", "  b:")
      .replace("  c:", "  c: {widen: true, needs: [{repository: b, widen: false}]}");

    expect(edgeWiden(parse(downstream === "c" ? denied : text), { upstream, downstream })).toBe(expected);
  });

  test("and the defaults may say so for all", () => {
    const all = parse("owner: o\ndefaults: {widen: true}\nrepositories:\n  a:\n  b: {needs: [a]}\n");

    expect(edgeWiden(all, { upstream: "a", downstream: "b" })).toBe(true);
    expect(edgeWiden(all, { upstream: "b", downstream: "a" })).toBe(true);
  });

  test("a chart's appVersion follows the upstream it is configured for, and no other", () => {
    const downstream = "coreason-infrastructure";

    expect(appVersionCharts(graph, { upstream: "coreason-runtime", downstream })).toEqual([
      "charts/runtime/Chart.yaml",
    ]);
    expect(appVersionCharts(graph, { upstream: "coreason-sensory-app", downstream })).toEqual([]);
  });

  test.each([
    ["coreason-manifest", ["pypi:coreason-manifest", "npm:@coreason-ai/manifest"]],
    ["coreason-urn-authority", ["pypi:coreason-urn-authority", "pypi:coreason-urn", "cargo:coreason-urn"]],
    [
      "coreason-runtime",
      [
        "image:ghcr.io/coreason-ai/coreason-runtime",
        "helm:ghcr.io/coreason-ai/charts/runtime",
        "helm:runtime",
      ],
    ],
    ["coreason-sensory-app", []],
  ])(
    "%s can be pinned under each name it publishes, as a GitHub repository and by its bare name",
    (name, published) => {
      expect(packageNamesOf(graph, name).map(packageKey)).toEqual([
        ...published,
        `github:coreason-ai/${name}`,
        `component:${name}`,
      ]);
    },
  );

  test("a byte order mark and CRLF change nothing", () => {
    expect(parse(`\uFEFF${sampleGraph.replaceAll("\n", "\r\n")}`)).toEqual(graph);
  });

  test.each(["name", "toString", "hasOwnProperty", "true", "123"])(
    "a repository may be called %s",
    (name) => {
      expect([...parse(graphText({ [name]: [] })).repositories.keys()]).toEqual([name]);
    },
  );
});
