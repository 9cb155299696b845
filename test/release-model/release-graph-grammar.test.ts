import { describe, expect, test } from "@jest/globals";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { sampleGraph } from "./graph-text.ts";

const parse = (text: string) => parseReleaseGraph(text, "release-graph.yml");

describe("what breaks the grammar of the file is refused at its line and column", () => {
  test.each([
    ["no owner", "owner: coreason-ai\n", "", "graph-schema", 2, 1, 'expected a key "owner"'],
    ["misspelled top key", "defaults:", "default:", "graph-unknown-key", 3, 1, 'Did you mean "defaults"?'],
    ["misspelled default", "  pin: exact", "  pins: exact", "graph-unknown-key", 6, 3, 'Did you mean "pin"?'],
    [
      "misspelled setting",
      "    needs: [coreason-manifest]",
      "    need: []",
      "graph-unknown-key",
      13,
      5,
      'Did you mean "needs"?',
    ],
    [
      "misspelled ecosystem",
      "pypi: coreason_m",
      "pipy: coreason_m",
      "graph-unknown-key",
      10,
      7,
      'Did you mean "pypi"?',
    ],
    [
      "misspelled edge key",
      "        pin: comp",
      "        pinn: comp",
      "graph-unknown-key",
      20,
      9,
      'Did you mean "pin"?',
    ],
    [
      "key of another tool",
      "    gitops: ",
      "    helm-charts: ",
      "graph-unknown-key",
      30,
      5,
      "expected one of the keys needs,",
    ],
    [
      "unknown policy",
      "pin: compatible",
      "pin: compatibel",
      "graph-schema",
      20,
      14,
      "expected one of exact, compatible",
    ],
    [
      "unknown release kind",
      "release-please\n",
      "semantic-release\n",
      "graph-schema",
      29,
      14,
      "expected tag or release-please",
    ],
    ["tag format without version", "tag: v{version}", "tag: v", "graph-schema", 5, 8, "{version}"],
    ["tag format with two", "tag: v{version}", "tag: v{version}{version}", "graph-schema", 5, 8, "{version}"],
    [
      "image with a tag",
      "coreason-runtime\n      chart",
      "coreason-runtime:1.0\n      chart",
      "graph-schema",
      23,
      14,
      "without tag and digest",
    ],
    [
      "one name for a list",
      "needs: [coreason-manifest]",
      "needs: coreason-manifest",
      "graph-schema",
      13,
      12,
      "expected a list of repositories",
    ],
    [
      "number for a name",
      "needs: [coreason-manifest]",
      "needs: [7]",
      "graph-schema",
      13,
      13,
      "found the number 7",
    ],
    [
      "edge without repository",
      "needs: [coreason-manifest]",
      "needs: [{ pin: keep }]",
      "graph-schema",
      13,
      13,
      'expected a key "repository"',
    ],
    [
      "owner in a name",
      "needs: [coreason-manifest]",
      "needs: [coreason-ai/coreason-manifest]",
      "graph-schema",
      13,
      13,
      "without its owner",
    ],
  ])("%s", (_, written, mistaken, code, line, column, says) => {
    expect(sampleGraph).toContain(written);

    const text = sampleGraph.replace(written, mistaken);

    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        code,
        kind: "usage",
        location: { file: "release-graph.yml", line, column },
        message: expect.stringContaining(says),
      }),
    );
  });
});
