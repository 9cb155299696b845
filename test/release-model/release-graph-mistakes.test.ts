import { describe, expect, test } from "@jest/globals";
import { packageNamesOf, parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { sampleGraph } from "./graph-text.ts";

const parse = (text: string) => parseReleaseGraph(text, "release-graph.yml");

describe("a mistake in names and paths is refused at its line and column, with the way out", () => {
  test.each([
    [
      "list for settings",
      "  coreason-sensory-app:",
      "  coreason-sensory-app: []",
      "graph-schema",
      25,
      25,
      "found a list",
    ],
    ["reserved name", "  coreason-sensory-app:", "  constructor:", "graph-schema", 25, 3, "reserves"],
    [
      "name with a space",
      "  coreason-sensory-app:",
      "  sensory app:",
      "graph-schema",
      25,
      3,
      "the name of a repository",
    ],
    [
      "path out of the repository",
      "gitops: gitops.yml",
      "gitops: ../gitops.yml",
      "graph-schema",
      30,
      13,
      "a path inside the repository",
    ],
    [
      "absolute path",
      "gitops: gitops.yml",
      "gitops: /gitops.yml",
      "graph-schema",
      30,
      13,
      "a path inside the repository",
    ],
    ["no chart", "Chart.yaml: ", "values.yaml: ", "graph-schema", 32, 7, "Chart.yaml"],
    [
      "appVersion of what is not needed",
      "yaml: coreason-runtime",
      "yaml: coreason-manifest",
      "graph-app-version",
      32,
      34,
      "Add it to the needs",
    ],
    [
      "unknown need",
      "[coreason-manifest]",
      "[coreason-manifst]",
      "graph-unknown-repository",
      13,
      13,
      'Did you mean "coreason-manifest"?',
    ],
    [
      "unknown need in capitals",
      "[coreason-manifest]",
      "[COREASON-MANIFEST]",
      "graph-unknown-repository",
      13,
      13,
      'Did you mean "coreason-manifest"?',
    ],
    [
      "unknown need, nothing near",
      "[coreason-manifest]",
      "[zebra]",
      "graph-unknown-repository",
      13,
      13,
      "Add the repository",
    ],
    [
      "need stated twice",
      "[coreason-manifest]",
      "[coreason-manifest, coreason-manifest]",
      "graph-duplicate-need",
      13,
      32,
      "a second time",
    ],
    [
      "repository stated twice",
      "  coreason-sensory-app:",
      "  coreason-runtime:",
      "graph-duplicate-key",
      25,
      3,
      '"coreason-runtime" a second time',
    ],
    [
      "repositories GitHub takes for one",
      "  coreason-sensory-app:",
      "  Coreason-Runtime:",
      "graph-duplicate-repository",
      25,
      3,
      "GitHub takes for the same",
    ],
    [
      "package published twice",
      "[coreason-urn-authority, coreason-urn]",
      "coreason.manifest",
      "graph-duplicate-package",
      15,
      16,
      "coreason-manifest and coreason-urn-authority",
    ],
    [
      "package named twice in one list",
      "[coreason-urn-authority, coreason-urn]",
      "[coreason-urn-authority, Coreason_Urn.Authority]",
      "graph-duplicate-package",
      15,
      49,
      "Coreason_Urn.Authority",
    ],
    ["no YAML", 'npm: "@', "npm: @", "graph-syntax", 11, 12, "reserved character"],
    ["tab", "  branch: main", "\tbranch: main", "graph-syntax", 4, 1, "Tabs"],
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

  test("all mistakes are told at once, in the order of the file", () => {
    const text = sampleGraph.replace("pin: minimum", "pin: maximum").replace("branch: trunk", "brnch: trunk");

    expect(() => parse(text)).toThrow(
      /^release-graph\.yml:14:10: .*\nfound "maximum"\n.*\nLine 28: .*found "brnch"\.$/,
    );
  });

  test.each([
    ["nothing", "", "graph-schema"],
    ["a list", "- a\n", "graph-schema"],
    ["text", "hello", "graph-schema"],
    ["two documents", "owner: a\n---\nowner: b\n", "graph-syntax"],
    ["a binary file", "\u0000\u0001\u0002", "graph-schema"],
    ["an alias bomb", `a: &a [x,x,x,x,x,x,x,x,x]\n${bomb()}`, "graph-syntax"],
    ["an alias of itself", "a: &a\n  b: *a\n", "graph-schema"],
    ["a file of 70 MB", "#".repeat(70 * 1024 * 1024), "graph-size"],
  ])("%s is no graph", (_, text, code) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code, location: expect.anything() }));
  });

  test("hostile text shows escaped", () => {
    const text = 'owner: "a\\e[31m\\n::error::x"\nrepositories: {}\n';

    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        found: '"a\\u{1b}[31m\\n::error::x"',
        message: expect.not.stringContaining("\u001b"),
      }),
    );
  });

  test("a repository nobody knows is answered with the nearest name", () => {
    expect(() => packageNamesOf(parse(sampleGraph), "coreason-runtim")).toThrow(
      expect.objectContaining({ code: "graph-unknown-repository", fix: 'Did you mean "coreason-runtime"?' }),
    );
  });
});

function bomb(): string {
  return Array.from("bcdefghi", (name) => {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
  }).join("\n");
}

describe("the name that was meant", () => {
  const graphOf = (names: readonly string[], needs: readonly string[]) =>
    `owner: x\nrepositories:\n${names.map((name) => `  ${name}:\n`).join("")}  z:\n    needs: [${needs.join(", ")}]\n`;

  test("is said of each unknown one, whatever its case", () => {
    const text = graphOf(["COREASON-MANIFEST", "coreason-runtime"], ["coreason-manifest", "COREASON-RUNTIM"]);

    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        fix: [
          'Did you mean "COREASON-MANIFEST"?',
          'Line 6: expected the name of a repository in this file, found "COREASON-RUNTIM". Did you mean "coreason-runtime"?',
        ].join("\n"),
      }),
    );
  });

  test("is looked for only where it is shown, so thousands of mistakes are told at once", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `coreason-repository-${index}`);
    const text = graphOf(
      names,
      names.map((name) => `${name}x`),
    );

    const start = performance.now();
    expect(() => parse(text)).toThrow("And 4979 more.");
    // Looking all of them up takes 10 s and more.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
