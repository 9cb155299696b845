import { describe, expect, test } from "@jest/globals";
import { planGraph, renderGraphFile, reportInit } from "@release-actions/graph-discovery";
import { Refusal } from "@release-actions/release-model";
import { parseReleaseGraph, waves } from "@release-actions/release-model/release-graph";
import fc from "fast-check";
import { pyproject } from "../support/suite.ts";
import { cloneOf } from "./clones.ts";

const schema = "./release-graph.schema.json";

test("the file says each thing once, and on what evidence", () => {
  const clones = [
    cloneOf("lib", {
      ...{ "pyproject.toml": pyproject("lib") },
      "js/package.json": '{"name": "@acme/lib"}\n',
    }),
    cloneOf("app", { "pyproject.toml": pyproject("app", "lib==1.0.0", "lib[x]") }, { branch: "trunk" }),
    cloneOf("site", {}, { releasePlease: true }),
    cloneOf("tools", { "a/package.json": '{"name": "a"}', "b/package.json": '{"name": "b"}' }),
    cloneOf("void"),
  ];

  expect(renderGraphFile(planGraph(clones), schema)).toBe(`# yaml-language-server: $schema=${schema}
# Written by release-helper init from the clones in this workspace. Read it, correct it, commit it.
owner: acme
defaults:
  branch: main
  tag: v{version}
  pin: exact # pins seen: exact 1, keep 1
repositories:
  app:
    branch: trunk
    needs:
      - lib # pyproject.toml:4 project.dependencies[0] and 1 more
    publishes:
      pypi: app # pyproject.toml
  lib:
    publishes:
      pypi: lib # pyproject.toml
      npm: "@acme/lib" # js/package.json
  site:
    release: release-please # its configuration stands in the repository
  tools:
    publishes:
      npm:
        - a # a/package.json
        - b # b/package.json
  void: {}
`);
});

test("a repository that tags otherwise says so, with its tags as the evidence", () => {
  const clones = [
    cloneOf("a", {}, { tags: ["v1.0.0"] }),
    cloneOf("b", {}, { tags: ["3.1.3", "3.1.10", "nightly"] }),
    cloneOf("c", {}, { tags: ["c@1.0.0"] }),
  ];

  const text = renderGraphFile(planGraph(clones), schema);

  expect(text).toContain(
    "  tag: v{version} # repositories by their tags: c@{version} 1, v{version} 1, {version} 1\n",
  );
  expect(text).toContain('  b:\n    tag: "{version}" # 2 of 3 tags, the highest 3.1.10\n');
  expect(text).toContain("  c:\n    tag: c@{version} # its only tag is c@1.0.0\n");
  expect([...parseReleaseGraph(text, "x").repositories.values()].map(({ tag }) => tag)).toEqual([
    "v{version}",
    "{version}",
    "c@{version}",
  ]);
});

describe("the file is a graph", () => {
  const names = ["alpha", "beta", "gamma-9", "1.0", "null", "true", "x_y", "Delta"] as const;
  const branches = fc.constantFrom("main", "1.x", "release/2", "on", "0x10");
  /** The edges of each repository lead to those before it, so there is no cycle. */
  const suites = fc
    .record({
      order: fc.shuffledSubarray([...names], { minLength: 1 }),
      picks: fc.array(fc.array(fc.nat(), { maxLength: 4 }), {
        minLength: names.length,
        maxLength: names.length,
      }),
      branches: fc.array(branches, { minLength: names.length, maxLength: names.length }),
      folder: fc.constantFrom(
        "",
        "a b/",
        "ünï/",
        "x#y/",
        "line\u2028end/",
        "esc\u001b[31m/",
        "new\nline/",
        "tab\t/",
      ),
      owner: fc.constantFrom("acme", "no", "123"),
    })
    .map(({ order, picks, branches: all, folder, owner }) =>
      order.map((name, position) => {
        const needs = (picks[position] ?? []).flatMap((pick) =>
          position === 0 ? [] : [order[pick % position] ?? ""],
        );
        const text = pyproject(`pkg-${name}`, ...needs.map((needed) => `pkg-${needed}>=1.0`));
        return {
          needs: new Set(needs),
          clone: cloneOf(name, { [`${folder}pyproject.toml`]: text }, { branch: all[position], owner }),
        };
      }),
    );

  test("with the same repositories, edges, packages and branches, whatever the files are called", () => {
    fc.assert(
      fc.property(suites, (suite) => {
        const graph = parseReleaseGraph(
          renderGraphFile(planGraph(suite.map(({ clone }) => clone)), schema),
          "release-graph.yml",
        );

        expect(graph.owner).toBe(suite[0]?.clone.owner);
        expect([...graph.repositories.keys()].toSorted()).toEqual(
          suite.map(({ clone }) => clone.repository).toSorted(),
        );
        for (const { clone, needs } of suite) {
          const entry = graph.repositories.get(clone.repository);
          expect(new Set(entry?.needs.map(({ repository }) => repository))).toEqual(needs);
          expect(entry?.branch).toBe(clone.branch);
          expect(entry?.publishes.pypi).toEqual(clone.packages.map(({ name }) => name.name));
        }
        expect(waves(graph).flat()).toHaveLength(suite.length);
      }),
    );
  });

  test("the same one in whatever order the clones are found", () => {
    fc.assert(
      fc.property(
        suites.chain((suite) =>
          fc.tuple(fc.constant(suite), fc.shuffledSubarray(suite, { minLength: suite.length })),
        ),
        ([suite, shuffled]) => {
          const rendered = (some: typeof suite) =>
            renderGraphFile(planGraph(some.map(({ clone }) => clone)), schema);

          expect(rendered(shuffled)).toBe(rendered(suite));
        },
      ),
    );
  });
});

describe("the report", () => {
  const problem = (code: string, more: object = {}) =>
    new Refusal({ code, expected: "a", found: "b", fix: "Do it.", ...more });

  test("says where the graph was written, and which files it does not know", () => {
    const clones = [
      cloneOf("a", {}, { problems: [problem("manifest-syntax", { location: { file: "x.toml", line: 3 } })] }),
      cloneOf("b"),
    ];

    expect(
      reportInit(clones, { path: "/clones/release-graph.yml", text: "owner: acme\n", cycle: undefined }),
    ).toEqual({
      schema: 1,
      path: "/clones/release-graph.yml",
      repositories: 2,
      problems: [
        expect.objectContaining({
          repository: "a",
          code: "manifest-syntax",
          file: "x.toml",
          line: 3,
          found: "b",
          fix: "What it pins is not in the graph. Do it.",
        }),
      ],
      text: "owner: acme\n",
    });
  });

  test("says a cycle, which is nobody's own", () => {
    const report = reportInit([cloneOf("a")], { path: undefined, text: "", cycle: problem("graph-cycle") });

    expect(report).toMatchObject({
      path: null,
      problems: [{ repository: null, code: "graph-cycle", fix: "Do it." }],
    });
  });
});
