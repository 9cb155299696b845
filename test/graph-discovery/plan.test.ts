import { describe, expect, test } from "@jest/globals";
import { planGraph, type DiscoveredClone, type DiscoveredGraph } from "@release-actions/graph-discovery";
import { packageKey } from "@release-actions/release-model";
import { pyproject } from "../support/suite.ts";
import { cloneOf } from "./clones.ts";

const python = (name: string, ...pins: readonly string[]) => ({ "pyproject.toml": pyproject(name, ...pins) });
const edges = ({ repositories }: DiscoveredGraph) =>
  repositories.flatMap(({ name, needs }) => needs.map(({ repository }) => `${repository} → ${name}`));
const published = ({ repositories }: DiscoveredGraph) =>
  repositories.flatMap(({ name, publishes }) =>
    publishes.map((one) => `${name} ${packageKey(one.name)} (${one.evidence})`),
  );

describe("an edge is", () => {
  test.each<[string, readonly DiscoveredClone[], readonly string[]]>([
    [
      "a pin on what another repository publishes, in any spelling of its name",
      [cloneOf("lib", python("My_Lib")), cloneOf("app", python("app", "my.lib>=1", "left==1.0.0"))],
      ["lib → app"],
    ],
    [
      "a workflow that uses another repository",
      [
        cloneOf("lib"),
        cloneOf("app", {
          ".github/workflows/ci.yml": "jobs:\n  a:\n    steps:\n      - uses: Acme/lib@v1.0.0\n",
        }),
      ],
      ["lib → app"],
    ],
    [
      "an image that bears another repository's name",
      [cloneOf("lib"), cloneOf("app", { Dockerfile: "FROM ghcr.io/acme/lib:v1.0.0\n" })],
      ["lib → app"],
    ],
    [
      "a variable that holds another repository's version",
      [
        cloneOf("my-lib"),
        cloneOf("app", { "main.tf": 'variable "my_lib_version" {\n  default = "1.0.0"\n}\n' }),
      ],
      ["my-lib → app"],
    ],
    ["not a pin on itself", [cloneOf("app", python("app", "app[extra]"))], []],
    [
      "not an image of somebody else's",
      [cloneOf("lib"), cloneOf("app", { Dockerfile: "FROM ghcr.io/other/lib:v1.0.0\n" })],
      [],
    ],
    [
      "not a pin on a package that nobody here publishes",
      [cloneOf("lib"), cloneOf("app", python("app", "lib"))],
      [],
    ],
  ])("%s", (_, clones, expected) => {
    expect(edges(planGraph(clones))).toEqual(expected);
  });

  test("once, with its first pin as the evidence and the number of the others", () => {
    const files = { ...python("app", "lib", "lib[x]"), "dev/requirements.txt": "lib==1.0.0\n" };

    const graph = planGraph([cloneOf("app", files), cloneOf("lib", python("lib"))]);

    expect(graph.repositories[0]?.needs).toMatchObject([
      { repository: "lib", evidence: { path: "pyproject.toml", line: 4 }, others: 2 },
    ]);
  });
});

describe("a repository publishes", () => {
  test("what its manifests name, each once, and images that others pin under its name", () => {
    const graph = planGraph([
      cloneOf("lib", {
        ...python("lib"),
        "legacy/pyproject.toml": pyproject("LIB"),
        "js/package.json": '{"name": "@acme/lib"}\n',
        "private/package.json": '{"name": "secret", "private": true}\n',
      }),
      cloneOf("app", { Dockerfile: "FROM ghcr.io/acme/lib:v1.0.0\nFROM ghcr.io/acme/lib:v1.0.0 AS b\n" }),
    ]);

    expect(published(graph)).toEqual([
      "lib pypi:lib (pyproject.toml)",
      "lib npm:@acme/lib (js/package.json)",
      "lib image:ghcr.io/acme/lib (pinned in app: Dockerfile:1)",
    ]);
  });
});

describe("the defaults are", () => {
  test.each<[string, readonly string[], string]>([
    ["exact", ["lib==1.0.0"], "exact"],
    ["compatible", ["lib~=1.0"], "compatible"],
    ["minimum", ["lib>=1.0"], "minimum"],
    ["kept, where the pins are of no style", ["lib>=1,<2"], "keep"],
    ["the style seen most", ["lib>=1.0", "lib>=1.1", "lib==1.0.0"], "minimum"],
    ["exact, where no pin is seen", [], "exact"],
    ["exact, whatever other people's packages are pinned like", ["left>=1.0"], "exact"],
  ])("%s", (_, pins, expected) => {
    const graph = planGraph([cloneOf("lib", python("lib")), cloneOf("app", python("app", ...pins))]);

    expect(graph.pin).toBe(expected);
  });

  test("the branch and the owner that most have; a repository of another branch says so", () => {
    const graph = planGraph([
      cloneOf("a", {}, { branch: "trunk", owner: "other" }),
      cloneOf("b"),
      cloneOf("c", {}, { branch: undefined, owner: undefined }),
      cloneOf("d"),
    ]);

    expect(graph).toMatchObject({ owner: "acme", branch: "main" });
    expect(graph.repositories.map(({ branch }) => branch)).toEqual([
      "trunk",
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("the owner that was given", () => {
    expect(planGraph([cloneOf("a")], "given").owner).toBe("given");
  });
});

describe("it is refused", () => {
  test.each<[string, readonly DiscoveredClone[], string]>([
    ["without a clone", [], "no-clones"],
    ["where no remote names an owner", [cloneOf("a", {}, { owner: undefined })], "owner-unknown"],
    [
      "where two clones are of repositories of one name",
      [cloneOf("a"), cloneOf("A", {}, { owner: "other" })],
      "repository-twice",
    ],
    [
      "where two repositories publish one package",
      [cloneOf("a", python("lib")), cloneOf("b", python("LIB"))],
      "package-twice",
    ],
  ])("%s", (_, clones, code) => {
    expect(() => planGraph(clones)).toThrow(expect.objectContaining({ kind: "refusal", code }));
  });
});

describe("how a repository tags", () => {
  const js = { "package.json": '{"name": "@acme/lib"}\n' };

  test.each<[string, readonly string[], string | undefined]>([
    ["bare versions", ["3.1.3", "3.1.2"], "{version}"],
    ["the form seen most", ["v1.0.0", "1.1.0", "1.2.0"], "{version}"],
    ["the repository's name and a v", ["lib-v1.0.0", "lib-v1.1.0-rc.1"], "lib-v{version}"],
    ["the package's whole name", ["@acme/lib@1.0.0"], "@acme/lib@{version}"],
    ["the default, where it is as frequent", ["v1.0.0", "1.1.0"], undefined],
    ["the default, where no tag names a version", ["nightly", "1.0", "v2"], undefined],
    ["the default, where only others' names stand in tags", ["other-v1.0.0"], undefined],
    ["the default, without a tag", [], undefined],
  ])("%s", (_, tags, format) => {
    const graph = planGraph([
      cloneOf("lib", js, { tags }),
      cloneOf("a", {}, { tags: ["v1.0.0"] }),
      cloneOf("b", {}, { tags: ["v1.0.0"] }),
    ]);

    expect(graph.tag).toBe("v{version}");
    expect(graph.repositories.map(({ name, tag }) => [name, tag?.format])).toEqual([
      ["a", undefined],
      ["b", undefined],
      ["lib", format],
    ]);
  });

  test("what most repositories do is the default, and the others say so", () => {
    const graph = planGraph([
      cloneOf("a", {}, { tags: ["1.0.0"] }),
      cloneOf("b", {}, { tags: ["2.0.0"] }),
      cloneOf("c", {}, { tags: ["v1.0.0"] }),
    ]);

    expect(graph.tag).toBe("{version}");
    expect(graph.repositories.map(({ tag }) => tag?.format)).toEqual([undefined, undefined, "v{version}"]);
  });
});

test("a manifest at the root says more than one below it, and an example least", () => {
  const graph = planGraph([
    cloneOf("lib", { "examples/x/pyproject.toml": pyproject("lib"), ...python("lib") }),
    cloneOf("app", {
      "examples/requirements.txt": "lib\n",
      "dev/requirements.txt": "lib\n",
      ...python("app", "lib"),
    }),
  ]);

  expect(published(graph)).toContain("lib pypi:lib (pyproject.toml)");
  expect(graph.repositories[0]?.needs).toMatchObject([{ evidence: { path: "pyproject.toml" }, others: 2 }]);
});
