import { describe, expect, test } from "@jest/globals";
import { Refusal } from "@release-actions/release-model";
import { needsAttention, type RepositoryStatus } from "@release-actions/status";
import { pyproject } from "../support/suite.ts";
import { uvLock } from "../pinning/repository-facts.ts";
import { statusesOf, type Clone } from "./suite-facts.ts";

const graph = `
owner: acme
defaults: { pin: keep }
repositories:
  app: { needs: [lib] }
  lib: { publishes: { pypi: lib } }
  tool: { publishes: { pypi: tool } }
`;
const lib: Clone = { latest: "v1.3.0" };
const tool: Clone = { latest: "v2.0.0" };
const requirements = (...lines: readonly string[]) => ({
  "requirements.txt": lines.map((line) => `${line}\n`).join(""),
});

function appWith(clone: Clone, others: Readonly<Record<string, Clone>> = { lib, tool }) {
  const app = statusesOf(graph, { app: clone, ...others }).find(({ repository }) => repository === "app");
  if (app?.kind !== "found") throw new Error("app is missing");
  return app;
}

const pinsOf = ({ pins }: Extract<RepositoryStatus, { kind: "found" }>) =>
  pins.map(({ upstream, outcome: { kind, pin } }) => `${upstream} ${pin.path}:${pin.line} ${kind}`);

test("repositories stand in the order of the waves, counted from 1", () => {
  expect(
    statusesOf(graph, { lib }).map(({ repository, wave, kind }) => `${wave} ${repository} ${kind}`),
  ).toEqual(["1 lib found", "1 tool missing", "2 app missing"]);
});

describe("a pin stands to the latest release of its upstream", () => {
  test.each<[string, string, string, boolean]>([
    ["as current", "lib==1.3.0", "current", false],
    ["as admitting it", "lib", "kept", false],
    ["as behind", "lib==1.0.0", "edit", true],
    ["as ahead", "lib==2.0.0", "newer", true],
    ["as following no version", "lib @ git+https://github.com/acme/lib", "finding", true],
    ["as refused", "lib>=1,<1.3", "refused", true],
  ])("%s: %s", (_, line, kind, attention) => {
    const app = appWith({ files: requirements(line) });

    expect(pinsOf(app)).toEqual([`lib requirements.txt:1 ${kind}`]);
    expect(needsAttention(app)).toBe(attention);
  });

  test("by what it names, whatever policy will write it next", () => {
    const exact = graph.replace("[lib]", "[{ repository: lib, pin: exact }]");

    const [, , app] = statusesOf(exact, { app: { files: requirements("lib>=1.3.0") }, lib, tool });

    expect(app?.kind === "found" && app.pins.map(({ outcome }) => outcome.kind)).toEqual(["current"]);
  });

  test("in the appVersion of a chart that the graph says shows it", () => {
    const charts = graph.replace("needs: [lib]", "needs: [lib], app-versions: { chart/Chart.yaml: lib }");
    const files = { "chart/Chart.yaml": "apiVersion: v2\nname: app\nversion: 1.0.0\nappVersion: 1.0.0\n" };

    const [, , app] = statusesOf(charts, { app: { files }, lib, tool });

    expect(app?.kind === "found" && pinsOf(app)).toEqual(["lib chart/Chart.yaml:4 edit"]);
  });

  test.each<[string, Readonly<Record<string, Clone>>]>([
    ["is not cloned", { tool }],
    ["has no release", { tool, lib: {} }],
  ])("as unknown where the upstream %s, which is not this repository's concern", (_, others) => {
    const app = appWith({ files: requirements("lib==1.0.0") }, others);

    expect(pinsOf(app)).toEqual(["lib requirements.txt:1 unknown"]);
    expect(app.pins[0]?.latest).toBeUndefined();
    expect(app.unfounded).toEqual([]);
    expect(needsAttention(app)).toBe(false);
  });
});

describe("an edge is", () => {
  test.each<[string, Clone, readonly string[], readonly string[]]>([
    ["as the graph says", { files: requirements("lib") }, [], []],
    [
      "undeclared, where a file pins what the graph does not name",
      { files: requirements("lib", "tool") },
      ["tool"],
      [],
    ],
    [
      "undeclared once, however many pins show it",
      { files: requirements("lib", "tool", "tool[x]") },
      ["tool"],
      [],
    ],
    ["unfounded, where no file pins what the graph names", { files: {} }, [], ["lib"]],
    ["not called unfounded where a file cannot be read", { files: { "package.json": '{"lib"' } }, [], []],
    ["not called unfounded where the clone has no commit", { state: { head: undefined } }, [], []],
  ])("%s", (_, clone, undeclared, unfounded) => {
    const app = appWith(clone);

    expect(app).toMatchObject({ undeclared, unfounded });
    if (undeclared.length + unfounded.length > 0) expect(needsAttention(app)).toBe(true);
  });
});

describe("a lockfile", () => {
  const project = (pin: string, locked: string): Clone => ({
    files: { "pyproject.toml": pyproject("app", pin), "uv.lock": uvLock(["app", "."], ["lib", locked]) },
  });

  test.each<[string, Clone, readonly string[]]>([
    ["that satisfies its pins", project("lib==1.3.0", "1.3.0"), []],
    ["that holds another version", project("lib==1.3.0", "1.0.0"), ["lib ==1.3.0 1.0.0"]],
    ["that satisfies a pin which is behind", project("lib==1.0.0", "1.0.0"), []],
  ])("%s", (_, clone, expected) => {
    const { locks } = appWith(clone);

    expect(
      locks.flatMap(({ mismatches }) =>
        mismatches.map(({ name, wanted, locked }) =>
          [name, wanted, ...locked.map(({ version }) => version)].join(" "),
        ),
      ),
    ).toEqual(expected);
  });

  test("wants attention when it does not", () => {
    expect(needsAttention(appWith(project("lib==1.3.0", "1.0.0")))).toBe(true);
  });

  test("of another project is not asked", () => {
    const { locks } = appWith({
      files: { "requirements.txt": "lib==1.3.0\n", "other/uv.lock": uvLock(["lib", "1.0.0"]) },
    });

    expect(locks).toEqual([{ path: "other/uv.lock", mismatches: [] }]);
  });
});

describe("a problem", () => {
  const problem = new Refusal({ code: "path-escapes", expected: "a", found: "b", fix: "c" });

  test.each<[string, Clone, readonly string[]]>([
    ["of a file that could not be read", { problems: [problem] }, ["path-escapes"]],
    ["of a malformed file", { files: { "package.json": '{"lib"' } }, ["manifest-syntax"]],
    ["of the clone itself", { state: { problems: [problem] } }, ["path-escapes"]],
  ])("%s is told once and wants attention", (_, clone, expected) => {
    const app = appWith(clone);

    expect(app.problems.map(({ code }) => code)).toEqual(expected);
    expect(needsAttention(app)).toBe(true);
  });
});

test("a missing clone wants attention", () => {
  expect(statusesOf(graph, {}).map(needsAttention)).toEqual([true, true, true]);
});

test("the order in which clones were observed does not matter", () => {
  const clones = { app: { files: requirements("lib==1.0.0", "tool") }, lib, tool };
  const turned = Object.fromEntries(Object.entries(clones).toReversed());

  expect(statusesOf(graph, turned)).toEqual(statusesOf(graph, clones));
});
