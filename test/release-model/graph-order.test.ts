import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  compareEdges,
  downstreams,
  parseReleaseGraph,
  upstreams,
  waves,
} from "@release-actions/release-model/release-graph";
import { graphText, sampleGraph } from "./graph-text.ts";

const parse = (needs: Readonly<Record<string, readonly string[]>>) =>
  parseReleaseGraph(graphText(needs), "graph.yml");

describe("waves", () => {
  test.each<[string, Record<string, string[]>, string | undefined, string[][]]>([
    ["nothing", {}, undefined, []],
    ["one repository", { a: [] }, undefined, [["a"]]],
    ["a chain, written backwards", { c: ["b"], b: ["a"], a: [] }, undefined, [["a"], ["b"], ["c"]]],
    ["a diamond", { a: [], b: ["a"], c: ["a"], d: ["b", "c"] }, undefined, [["a"], ["b", "c"], ["d"]]],
    [
      "a shortcut waits for the long way",
      { a: [], b: ["a"], c: ["b", "a"] },
      undefined,
      [["a"], ["b"], ["c"]],
    ],
    ["below one of two roots", { a: [], b: [], c: ["a"], d: ["b", "c"] }, "a", [["c"], ["d"]]],
    [
      "an upstream outside the train is not waited for",
      { a: [], b: [], c: ["b"], d: ["a", "c"] },
      "a",
      [["d"]],
    ],
    ["below a leaf", { a: [], b: ["a"] }, "b", []],
  ])("%s", (_, needs, from, expected) => {
    expect(waves(parse(needs), from)).toEqual(expected);
  });

  test("an unknown start is refused with the nearest name", () => {
    expect(() => waves(parse({ runtime: [] }), "runtme")).toThrow(
      expect.objectContaining({ code: "graph-unknown-repository", fix: 'Did you mean "runtime"?' }),
    );
  });

  test("a chain of 5,000 repositories overflows nothing", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, i) => [`r${i}`, i === 0 ? [] : [`r${i - 1}`]]),
    );

    expect(waves(parse(chain))).toHaveLength(5_000);
  });

  test("each repository stands in exactly one wave, right after the last of its upstreams", () => {
    fc.assert(
      fc.property(acyclic, (needs) => {
        const order = waves(parse(needs));
        const waveOf = new Map(order.flatMap((members, wave) => members.map((name) => [name, wave])));

        expect(order.flat().sort()).toEqual(Object.keys(needs).sort());
        for (const [name, ups] of Object.entries(needs)) {
          expect(waveOf.get(name)).toBe(1 + Math.max(-1, ...ups.map((up) => waveOf.get(up) ?? NaN)));
        }
      }),
    );
  });

  test("below a repository stands exactly what reaches it through needs", () => {
    fc.assert(
      fc.property(acyclic, (needs) => {
        const graph = parse(needs);
        const [from = ""] = Object.keys(needs);
        const reaches = (name: string): boolean =>
          upstreams(graph, name).some((up) => up === from || reaches(up));

        expect(waves(graph, from).flat().sort()).toEqual(Object.keys(needs).filter(reaches).sort());
      }),
    );
  });
});

describe("neighbors", () => {
  const graph = parseReleaseGraph(sampleGraph, "graph.yml");

  test("downstreams are those that need it, upstreams those it needs", () => {
    expect(downstreams(graph, "coreason-manifest")).toEqual(["coreason-urn-authority", "coreason-runtime"]);
    expect(upstreams(graph, "coreason-runtime")).toEqual(["coreason-manifest", "coreason-urn-authority"]);
    expect(downstreams(graph, "coreason-infrastructure")).toEqual([]);
  });
});

describe("edges found in manifests against the graph", () => {
  const graph = parse({ a: [], b: ["a"], c: ["a", "b"] });
  const edge = (upstream: string, downstream: string) => ({ upstream, downstream });
  const all = [edge("a", "b"), edge("a", "c"), edge("b", "c")];

  test.each([
    ["the same edges agree", all, [], []],
    ["a found edge the graph lacks", [...all, edge("c", "b")], [edge("c", "b")], []],
    ["an edge found twice counts once", [...all, edge("c", "b"), edge("c", "b")], [edge("c", "b")], []],
    ["a stated edge nothing shows", all.slice(1), [], [edge("a", "b")]],
    ["no manifests at all", [], [], all],
    ["a repository's pin on itself is no edge", [...all, edge("a", "a")], [], []],
    ["repositories outside the graph do not count", [...all, edge("z", "a"), edge("a", "z")], [], []],
  ])("%s", (_, found, undeclared, unfounded) => {
    expect(compareEdges(graph, found)).toEqual({ undeclared, unfounded });
  });
});

/** Repositories that need only earlier ones, in shuffled order. */
const acyclic = fc
  .array(fc.array(fc.nat({ max: 100 }), { maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((rows) =>
    rows.map(
      (ups, node) => [`r${node}`, node === 0 ? [] : [...new Set(ups.map((up) => `r${up % node}`))]] as const,
    ),
  )
  .chain((entries) => fc.shuffledSubarray(entries, { minLength: entries.length }))
  .map((entries) => Object.fromEntries(entries));
