import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { buildSampleSuite } from "@release-actions/rehearsal/sample-suite";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { readFile } from "node:fs/promises";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { createSuite, pyproject } from "../support/suite.ts";
import { quietEnvironment, readReport, releaseHelper, type Run } from "./release-helper.ts";

const init = (workspace: string, ...more: readonly string[]): Promise<Run> =>
  releaseHelper(["init", "--workspace", workspace, "--owner", "acme", ...more]);

function edgesOf(text: string): string[] {
  const { repositories } = parseReleaseGraph(text, "release-graph.yml");
  return [...repositories.values()]
    .flatMap(({ name, needs }) => needs.map(({ repository }) => `${repository} → ${name}`))
    .toSorted();
}

describe("of the sample suite", () => {
  test("it finds the edges, packages and images of the graph that people wrote, says on what evidence, and check has nothing to add", async () => {
    const machine = nodeMachine({ environment: { ...process.env, ...quietEnvironment() } });
    const suite = await buildSampleSuite({
      directory: temporaryFolder(),
      commands: machine.commands,
      environment: machine.environment,
    });

    const run = await releaseHelper(["init", "--workspace", suite.workspace]);
    const written = await readFile(join(suite.workspace, "release-graph.yml"), "utf8");
    const check = await releaseHelper(["check"], { cwd: suite.workspace });

    const theirs = await readFile(suite.graph, "utf8");
    expect(run).toMatchObject({ exitCode: 0 });
    expect(edgesOf(written)).toEqual(edgesOf(theirs));
    expect(written).toContain("      - coreason-manifest # pyproject.toml:13 project.dependencies[0]\n");
    expect(written).toContain(
      "image: ghcr.io/coreason-ai/coreason-runtime # pinned in coreason-infrastructure: ",
    );
    expect(written).toContain("release: release-please # its configuration stands in the repository");
    expect(check).toMatchObject({ exitCode: 0, stdout: "✔ No findings.\n" });
  });
});

describe("of other folders", () => {
  test("a graph that is there already is not written over", async () => {
    const { workspace } = createSuite({ alpha: { "pyproject.toml": pyproject("alpha") } });
    writeFileSync(join(workspace, "release-graph.yml"), "mine\n");

    const run = await init(workspace);

    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain("error graph-exists\n");
    expect(await readFile(join(workspace, "release-graph.yml"), "utf8")).toBe("mine\n");
  });

  test("a cycle is written with its evidence, and said with its place in the file", async () => {
    const { workspace } = createSuite({
      alpha: { "pyproject.toml": pyproject("alpha", "beta==1.0.0") },
      beta: { "pyproject.toml": pyproject("beta", "alpha==1.0.0") },
    });

    const run = await init(workspace, "--json");

    expect(run.exitCode).toBe(1);
    const [problem] = readReport(run, "init")["problems"] as readonly { found: string; line: number }[];
    expect(problem?.found).toBe("the cycle alpha → beta → alpha");
    const lines = (await readFile(join(workspace, "release-graph.yml"), "utf8")).split("\n");
    expect(lines[(problem?.line ?? 0) - 1]).toBe("      - alpha # pyproject.toml:4 project.dependencies[0]");
  });

  test("a private package publishes nothing", async () => {
    const { workspace } = createSuite({
      alpha: { "package.json": '{"name": "alpha", "private": true}' },
      beta: { "package.json": '{"name": "beta", "dependencies": {"alpha": "1.0.0"}}' },
    });

    const run = await init(workspace, "--output", "-");

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("  alpha: {}\n");
    expect(edgesOf(run.stdout)).toEqual([]);
  });

  test.each<[string, string, string, (workspace: string) => void]>([
    [
      "one package published by two repositories",
      "package-twice",
      "package.json of alpha and package.json of beta",
      (workspace) => {
        for (const name of ["alpha", "beta"])
          createRepository(join(workspace, name)).commit("feat: x", { "package.json": '{"name":"same"}' });
      },
    ],
    [
      "two clones of one repository",
      "repository-twice",
      "alpha",
      (workspace) => {
        for (const owner of ["acme", "fork"])
          createRepository(join(workspace, owner, "alpha")).commit("feat: x");
      },
    ],
    ["no clone", "no-clones", "--workspace DIR", () => undefined],
  ])("%s is refused with what to do", async (_, code, words, arrange) => {
    const workspace = temporaryFolder();
    arrange(workspace);

    const run = await init(workspace);

    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain(`error ${code}\n`);
    expect(run.stderr).toContain(words);
  });

  test("an empty clone, a detached HEAD, a bare repository, a linked work tree and a submodule do no harm", async () => {
    const { workspace, clones } = createSuite({
      alpha: { "pyproject.toml": pyproject("alpha") },
      beta: { "pyproject.toml": pyproject("beta", "alpha==1.0.0") },
    });
    createRepository(join(workspace, "empty"));
    clones["alpha"]?.git("switch", "--quiet", "--detach");
    clones["alpha"]?.git("clone", "--quiet", "--bare", ".", join(workspace, "bare.git"));
    clones["beta"]?.git("worktree", "add", "--quiet", join(workspace, "beta-topic"), "-b", "topic");
    clones["beta"]?.git(
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      join(workspace, "bare.git"),
      "vendor-alpha",
    );
    clones["beta"]?.commit("chore: submodule");

    const run = await init(workspace);
    const status = await releaseHelper(["status", "--json"], { cwd: workspace });

    expect(run).toMatchObject({ exitCode: 0 });
    const written = await readFile(join(workspace, "release-graph.yml"), "utf8");
    expect([...written.matchAll(/^ {2}(\S+):/gm)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(["alpha", "beta", "empty"]),
    );
    expect(edgesOf(written)).toEqual(["alpha → beta"]);
    expect(readReport(status, "status")).toMatchObject({
      repositories: expect.arrayContaining([
        expect.objectContaining({ repository: "alpha", needsAttention: false }),
        expect.objectContaining({ repository: "beta", needsAttention: false }),
        expect.objectContaining({
          repository: "empty",
          problems: [expect.objectContaining({ code: "branch-missing" })],
        }),
      ]),
    });
  });

  test("a file that cannot be read is said, and the rest is written", async () => {
    const { workspace } = createSuite({
      alpha: { "pyproject.toml": pyproject("alpha") },
      beta: { "pyproject.toml": pyproject("beta", "alpha==1.0.0"), "package.json": "{" },
    });

    const run = await init(workspace);

    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("manifest-syntax beta package.json:1");
    expect(edgesOf(await readFile(join(workspace, "release-graph.yml"), "utf8"))).toEqual(["alpha → beta"]);
  });

  test("names and evidence with terminal sequences stay one comment each", async () => {
    const workspace = temporaryFolder();
    createRepository(join(workspace, "alpha")).commit("feat: x", { "pyproject.toml": pyproject("alpha") });
    mkdirSync(join(workspace, "beta"));
    createRepository(join(workspace, "beta")).commit("feat: x", {
      "a\u001b[31m\nb/requirements.txt": "alpha==1.0.0\n",
    });

    const run = await init(workspace, "--output", "-");

    expect(run.exitCode).toBe(0);
    expect(run.stdout).not.toContain("\u001b");
    expect(edgesOf(run.stdout).length).toBeLessThan(2);
  });
});
