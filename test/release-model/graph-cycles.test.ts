import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { graphText } from "./graph-text.ts";

describe("a graph with a cycle is refused, the whole cycle spelled out", () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ["one that needs itself", { a: ["a"] }, ["a → a"]],
    ["two that need each other", { a: ["b"], b: ["a"] }, ["a → b → a"]],
    ["a long way round", { a: ["d"], b: ["a"], c: ["b"], d: ["c"] }, ["a → b → c → d → a"]],
    ["the rest of the graph is left out", { z: [], a: ["b", "z"], b: ["a"], y: ["b"] }, ["a → b → a"]],
    ["two apart", { a: ["b"], b: ["a"], c: ["d"], d: ["c"] }, ["a → b → a", "c → d → c"]],
    ["two through one repository", { a: ["b", "c"], b: ["a"], c: ["a"] }, ["a → b → a", "a → c → a"]],
    ["one inside the other", { a: ["b", "c"], b: ["a"], c: ["b"] }, ["a → b → a", "a → b → c → a"]],
  ])("%s", (_, needs, expected) => {
    expect(cyclesIn(needs).sort()).toEqual(expected.sort());
  });

  test("it points at the line of an edge of the cycle", () => {
    const text = graphText({ a: ["c"], b: ["a"], c: ["b"] });

    expect(() => parseReleaseGraph(text, "graph.yml")).toThrow(
      expect.objectContaining({ code: "graph-cycle", location: { file: "graph.yml", line: 4, column: 18 } }),
    );
  });

  test("exactly the elementary cycles are found, each once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 2 }), { minLength: 5, maxLength: 5 }),
        (rows) => {
          const needs = Object.fromEntries(rows.map((ups, node) => [`r${node}`, ups.map((up) => `r${up}`)]));
          const expected = bruteForce(needs);
          fc.pre(expected.length <= 20);

          expect(cyclesIn(needs).sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a component with more cycles than a person can read names its shortest first and says there are more", () => {
    const names = Array.from({ length: 40 }, (_, i) => `r${i}`);
    const needs = Object.fromEntries(names.map((name) => [name, names.filter((other) => other !== name)]));

    const message = messageOf(needs);

    expect(message).toContain("There are more cycles than are listed here.");
    expect(/the cycle (.*)/.exec(message)?.[1]?.split(" → ")).toHaveLength(3);
  });

  test("a cycle through 5,000 repositories overflows nothing and is spelled out", () => {
    const size = 5_000;
    const needs = Object.fromEntries(
      Array.from({ length: size }, (_, i) => [`r${i}`, [`r${(i + size - 1) % size}`]]),
    );

    const message = messageOf(needs);

    expect(/the cycle (.*)/.exec(message)?.[1]?.split(" → ")).toHaveLength(size + 1);
    expect(message).not.toContain("more cycles");
  });
});

function cyclesIn(needs: Record<string, string[]>): string[] {
  return [...messageOf(needs).matchAll(/found the cycle ([^\n]*?)\.?$/gm)].map(([, cycle = ""]) => cycle);
}

function messageOf(needs: Record<string, string[]>): string {
  try {
    parseReleaseGraph(graphText(needs), "graph.yml");
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every path that comes back to its smallest node without meeting a node twice. */
function bruteForce(needs: Record<string, string[]>): string[] {
  const found: string[] = [];
  const walk = (path: string[]) => {
    const last = path.at(-1) ?? "";
    for (const [next, ups] of Object.entries(needs)) {
      if (!ups.includes(last)) continue;
      if (next === path[0]) found.push([...path, next].join(" → "));
      else if (next > (path[0] ?? "") && !path.includes(next)) walk([...path, next]);
    }
  };
  for (const start of Object.keys(needs)) walk([start]);
  return found;
}
