import { describe, expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import { reportCheck, reportStatus } from "@release-actions/status";
import { uvLock } from "../pinning/repository-facts.ts";
import { pyproject } from "../support/suite.ts";
import { statusesOf, type Clone } from "./suite-facts.ts";

const graph = `
owner: acme
defaults: { pin: keep }
repositories:
  lib: { publishes: { pypi: lib, image: ghcr.io/acme/lib } }
  tool: { publishes: { pypi: tool } }
  app: { needs: [lib] }
  site: { needs: [lib] }
`;
const clones: Readonly<Record<string, Clone>> = {
  lib: { latest: "v1.3.0", state: { commitsSinceLatest: 2, next: parseSemver("1.4.0") } },
  tool: { latest: "v1.0.0" },
  app: {
    latest: "v0.1.0-rc.1",
    files: {
      "pyproject.toml": pyproject("app", "lib==1.3.0", "tool"),
      "uv.lock": uvLock(["app", "."], ["lib", "1.2.0"], ["tool", "1.0.0"]),
      "a/requirements.txt":
        "lib==1.0.0\nlib\nlib==2.0.0\nlib>=1,<1.3\nlib @ git+https://github.com/acme/lib\n",
      Dockerfile: "FROM ghcr.io/acme/lib:v1.3.0\n",
    },
    state: { branch: "topic", modified: ["x"], behindRemote: 3 },
  },
};

describe("status", () => {
  const report = reportStatus(statusesOf(graph, clones));
  const [lib, , app, site] = report.repositories;

  test("says where each repository stands", () => {
    expect(report).toMatchObject({ schema: 1, behind: true });
    expect(lib).toMatchObject({
      repository: "lib",
      wave: 1,
      cloned: true,
      needsAttention: false,
      onDefaultBranch: true,
      latest: "1.3.0",
      latestTag: "v1.3.0",
      commitsSinceLatest: 2,
      next: "1.4.0",
      pins: [],
    });
    expect(app).toMatchObject({
      wave: 2,
      needsAttention: true,
      directory: "/clones/app",
      branch: "topic",
      onDefaultBranch: false,
      modified: ["x"],
      behindRemote: 3,
      latest: "0.1.0-rc.1",
      next: null,
      undeclaredEdges: ["tool"],
    });
  });

  test("says of every pin how it stands, and why it cannot be moved", () => {
    expect(
      app?.pins.map(({ path, line, text, latest, state }) => [path, line, text, latest, state].join(" ")),
    ).toEqual([
      "pyproject.toml 4 ==1.3.0 1.3.0 current",
      "a/requirements.txt 1 ==1.0.0 1.3.0 behind",
      "a/requirements.txt 2  1.3.0 admits",
      "a/requirements.txt 3 ==2.0.0 1.3.0 ahead",
      "a/requirements.txt 4 >=1,<1.3 1.3.0 refused",
      "a/requirements.txt 5 git+https://github.com/acme/lib 1.3.0 unpinned",
      "Dockerfile 1 v1.3.0 1.3.0 current",
      "pyproject.toml 4  1.0.0 admits",
    ]);
    expect(app?.pins.map(({ problem }) => problem !== null)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test("says which lockfile lags behind what is pinned", () => {
    expect(app?.locks).toEqual([
      {
        path: "uv.lock",
        satisfied: false,
        mismatches: [{ package: "lib", wanted: "==1.3.0", locked: ["1.2.0"] }],
      },
    ]);
  });

  test("has every field for a repository that is not cloned, too", () => {
    expect(site).toMatchObject({ repository: "site", cloned: false, needsAttention: true, directory: null });
    expect(Object.keys(site ?? {}).toSorted()).toEqual(Object.keys(lib ?? {}).toSorted());
  });

  test("is the same JSON after a round trip: nothing in it is undefined", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("is not behind where nobody has anything to do", () => {
    const current = { lib: { latest: "v1.3.0" }, tool: {}, app: { files: { "requirements.txt": "lib\n" } } };
    const small = graph.replace("  site: { needs: [lib] }\n", "");

    expect(reportStatus(statusesOf(small, current)).behind).toBe(false);
  });
});

describe("check", () => {
  test("finds contradictions, each with its place and what to do; being behind or ahead is none", () => {
    const { findings } = reportCheck(statusesOf(graph, clones));

    expect(
      findings.map(({ repository, code, file, line }) =>
        [repository, code, file, line].filter((part) => part !== null).join(" "),
      ),
    ).toEqual([
      expect.stringMatching(/^app \S+ a\/requirements\.txt 4$/),
      expect.stringMatching(/^app \S+ a\/requirements\.txt 5$/),
      "app lock-unsatisfied uv.lock",
      "app edge-undeclared",
      "site clone-missing",
    ]);
    for (const { expected, found, fix } of findings) {
      expect([expected, found, fix]).not.toContain("");
    }
  });

  test.each<[string, Clone, string, string]>([
    ["an edge that no file shows", {}, "edge-unfounded", "Remove lib from the needs of app, or pin it."],
    ["a file that cannot be read", { files: { "package.json": '{"lib"' } }, "manifest-syntax", ""],
    [
      "a lockfile without the package",
      { files: { "pyproject.toml": pyproject("app", "lib"), "uv.lock": uvLock(["app", "."]) } },
      "lock-unsatisfied",
      "release-helper pin lib@VERSION --dir /clones/app",
    ],
  ])("finds %s", (_, app, code, fix) => {
    const { findings } = reportCheck(
      statusesOf(graph, { ...clones, app, site: { files: { "requirements.txt": "lib\n" } } }),
    );

    expect(findings).toMatchObject([
      { repository: "app", code, fix: expect.stringContaining(fix) as unknown },
    ]);
  });

  test("finds nothing where graph, manifests and lockfiles agree", () => {
    const files = {
      "pyproject.toml": pyproject("x", "lib==1.0.0"),
      "uv.lock": uvLock(["x", "."], ["lib", "1.0.0"]),
    };

    expect(reportCheck(statusesOf(graph, { ...clones, app: { files }, site: { files } }))).toEqual({
      schema: 1,
      findings: [],
    });
  });
});
