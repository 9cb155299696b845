import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { TestRepository } from "../support/repository.ts";
import { createDiamond, diamondGraph } from "../support/suite.ts";
import { readReport, releaseHelper, type Run } from "./release-helper.ts";

type Clones = Readonly<Record<string, TestRepository>>;

async function statusAfter(
  arrange: (clones: Clones, workspace: string) => void,
  ...options: readonly string[]
): Promise<Run> {
  const { workspace, clones } = createDiamond();
  // delta pins alpha; here the graph says so.
  const graph = diamondGraph.replace("delta: {", "delta: { needs: [alpha],");
  writeFileSync(join(workspace, "release-graph.yml"), graph);
  arrange(clones, workspace);
  return releaseHelper(["status", "--exit-code", ...options], { cwd: workspace });
}

function release({ alpha }: Clones): void {
  alpha?.commit("feat: more");
  alpha?.git("tag", "v1.1.0");
}

test("when everything is current it says so, with what could be released", async () => {
  const run = await statusAfter(({ alpha }) => {
    alpha?.commit("feat: more");
  });

  expect(run.exitCode).toBe(0);
  expect(run.stdout).toBe(
    [
      "wave  repository  latest  since  next   pins  locks  branch",
      "1     alpha       1.0.0   1      1.1.0  -     -      main",
      "2     beta        1.0.0   0      -      1/1   -      main",
      "2     delta       1.0.0   0      -      1/1   -      main",
      "3     gamma       1.0.0   0      -      2/2   -      main",
      "",
      "Everything pins the latest release of everything it needs.",
      "Could be released: alpha 1.1.0.",
      "",
    ].join("\n"),
  );
});

test("pins on what has no release are not called current", async () => {
  const run = await statusAfter(({ alpha }) => {
    alpha?.git("tag", "--delete", "v1.0.0");
  });

  expect(run.stdout).toContain("3 pins cannot be judged: no release of what they name is known here.\n");
  expect(run.stdout).not.toContain("Everything pins");
});

test("--pins lists every pin with what it says", async () => {
  const run = await statusAfter(release, "--pins");

  expect(run.stdout).toContain("gamma\n  pyproject.toml:4 alpha ==1.0.0: behind, latest is 1.1.0\n");
  expect(run.stdout).toContain("  pyproject.toml:4 beta >=1.0.0: current\n");
});

describe("it counts what is not as it should be, and exits with 1", () => {
  test.each<[string, (clones: Clones, workspace: string) => void, string]>([
    ["pins behind", release, "3 pins are behind.\n"],
    [
      "a missing clone, whose pins nobody can judge",
      (_, workspace) => {
        rmSync(join(workspace, "alpha"), { recursive: true });
      },
      "\n1 repository is not cloned.\n",
    ],
    [
      "an edge that the graph lacks",
      ({ delta }) => {
        delta?.commit("feat: x", { "requirements.txt": "beta==1.0.0\n" });
      },
      "1 edge is undeclared.\n",
    ],
    [
      "an edge that no file shows",
      ({ delta }) => {
        delta?.commit("feat: x", { "pyproject.toml": "[project]\n" });
      },
      "1 edge is unfounded.\n",
    ],
    [
      "a file that cannot be read",
      ({ delta }) => {
        delta?.commit("feat: x", { "package.json": '{"alpha": ' });
      },
      "1 file cannot be read.\n",
    ],
  ])("%s", async (_, arrange, words) => {
    const run = await statusAfter(arrange);

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(words);
    expect(run.stdout).not.toContain("Everything pins");
  });
});

test("a missing clone is no reason to call its edges unfounded", async () => {
  const run = await statusAfter((_, workspace) => {
    rmSync(join(workspace, "alpha"), { recursive: true });
  }, "--json");

  const { repositories } = readReport(run, "status") as {
    repositories: readonly { pins: readonly { state: string }[]; unfoundedEdges: readonly string[] }[];
  };
  expect(repositories.flatMap(({ unfoundedEdges }) => unfoundedEdges)).toEqual([]);
  expect(repositories.flatMap(({ pins }) => pins.map(({ state }) => state)).toSorted()).toEqual([
    "current",
    "unknown",
    "unknown",
    "unknown",
  ]);
});

test("uncommitted changes and a foreign branch stand beside the repository", async () => {
  const run = await statusAfter(({ beta }) => {
    beta?.git("switch", "--quiet", "--create", "topic");
    beta?.write("pyproject.toml", "[project]\n");
  });

  expect(run.stdout).toMatch(/^2 +beta .* topic \(1 modified\)$/m);
});
