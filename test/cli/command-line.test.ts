import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { createSuite, pyproject } from "../support/suite.ts";
import { graphText, readReport, releaseHelper, type Run } from "./release-helper.ts";

const commands = ["status", "graph", "plan", "cascade", "bump", "tag", "pin", "init", "check"];

let workspace: string;

/** A suite with every kind of repository; alpha is released as 1.1.0 and nobody has followed yet. */
beforeAll(() => {
  const suite = createSuite({
    alpha: { "pyproject.toml": pyproject("alpha") },
    beta: { "pyproject.toml": pyproject("beta", "alpha==1.0.0") },
    gamma: { "pyproject.toml": pyproject("gamma", "alpha==1.0.0", "beta>=1.0.0") },
    manual: { "package.json": '{"name": "@acme/manual", "version": "1.0.0"}\n' },
    static: { "package.json": '{"name": "static", "version": "1.0.0"}\n' },
  });
  ({ workspace } = suite);
  suite.clones["alpha"]?.commit("feat: more");
  suite.clones["alpha"]?.git("tag", "--annotate", "--message", "v1.1.0", "v1.1.0");
  writeFileSync(join(workspace, "release-graph.yml"), graphText);
});

const inSuite = (commandLine: string): Promise<Run> =>
  releaseHelper(commandLine.split(" "), { cwd: workspace });

describe("an exit code says how it ended", () => {
  test.each([
    ["0, done", "status", 0],
    ["0, nothing to check", "--version", 0],
    ["1, something is behind and --exit-code asks", "status --exit-code", 1],
    ["1, nothing pins the package", "pin nobody@1.0.0 --dir beta", 1],
    ["2, the command line", "status --exit", 2],
    ["2, no command", "", 2],
    ["3, refused", "tag 2.0.0 --repo manual", 3],
    ["4, an outside service failed", "tag 1.1.0 --repo alpha --push", 4],
  ])("%s: %s", async (_, commandLine, exitCode) => {
    const run = await releaseHelper(commandLine.split(" ").filter(Boolean), { cwd: workspace });

    expect(run.exitCode).toBe(exitCode);
  });
});

describe("a wrong command line", () => {
  test.each([
    ["an unknown command", "statsu", "unknown-command", "Did you mean status?"],
    ["an unknown option", "status --jsno", "unknown-option", "Did you mean --json?"],
    ["an option without its value", "plan --repo", "option-missing-argument", "--repo <name>"],
    ["a missing option", "plan --repo alpha", "missing-mandatory-option-value", "--version <version>"],
    ["a missing argument", "pin", "missing-argument", "name@version"],
    ["a word too many", "status now", "excess-arguments", "Expected 0 arguments"],
    ["no such part of a version", "bump huge --repo alpha", "invalid-argument", "major, minor, patch"],
    ["no such format", "graph --format png", "invalid-argument", "text, mermaid, dot, json"],
    ["a version of one number", "tag v1 --repo alpha", "version-format", "leaves out the minor"],
    ["a shell's substitution", "tag 1.0.0$(id) --repo alpha", "version-format", "1.0.0$(id)"],
    ["a pin without version", "pin alpha", "pin-argument", '"alpha"'],
    ["an unknown ecosystem", "pin gem:alpha@1.0.0", "pin-argument", "pypi, npm"],
    ["an unknown repository", "tag 2.0.0 --repo alpa", "graph-unknown-repository", 'Did you mean "alpha"?'],
    [
      "a repository with a command in it",
      "tag 2.0.0 --repo alpha;id",
      "graph-unknown-repository",
      "alpha;id",
    ],
    ["a graph that is not there", "status --graph no.yml", "graph-missing", "no.yml"],
    ["a workspace that is not there", "status --workspace no", "workspace-missing", "--workspace DIR"],
    ["a folder that is not there", "pin alpha@1.0.0 --dir no", "folder-missing", "not there"],
    ["a file for a folder", "pin alpha@1.0.0 --dir release-graph.yml", "folder-missing", "is a file"],
  ])("%s is said with what to do", async (_, commandLine, code, words) => {
    const run = await inSuite(commandLine);

    expect(run.exitCode).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(`error ${code}\n`);
    expect(run.stderr).toContain(words);
    expect(run.stderr.split("\n").length).toBeLessThan(8);
  });

  test.each([
    ["a line break", "1.0.0\n2.0.0", String.raw`1.0.0\n2.0.0`],
    ["a terminal sequence", "1.0.0\u001b[2J", "1.0.0"],
    ["10,000 characters", "9".repeat(10_000), "(10000 characters)"],
  ])("a version with %s is printed escaped and short", async (_, version, shown) => {
    const run = await releaseHelper(["tag", version, "--repo", "alpha"], { cwd: workspace });

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(shown);
    expect(run.stderr).not.toContain("\u001b");
    expect(run.stderr.length).toBeLessThan(600);
  });

  test.each([
    ["an option", ["status", `--${"x".repeat(10_000)}`]],
    ["a command", ["\u001b[31mstatus"]],
    ["a repository", ["tag", "2.0.0", "--repo", "\u001b]0;title\u0007"]],
    ["a graph", ["status", "--graph", "\u001b[1m.yml"]],
  ])("%s made of noise does no harm to the terminal", async (_, commandLine) => {
    const run = await releaseHelper(commandLine, { cwd: workspace });

    expect(run.exitCode).toBe(2);
    // eslint-disable-next-line no-control-regex -- what must not reach a terminal
    expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(run.stderr.length).toBeLessThan(1000);
  });
});

describe("with --json an error is JSON", () => {
  test.each([
    ["status --nope", "usage"],
    ["graph --graph no.yml", "usage"],
    ["plan --repo alpa --version 1.1.0", "usage"],
    ["cascade --repo alpha --version 7.0.0 --apply", "refusal"],
    ["bump minor --repo manual", "refusal"],
    ["tag 2.0.0 --repo manual", "refusal"],
    ["tag 1.1.0 --repo alpha --push", "external"],
    ["pin alpha", "usage"],
    ["init --workspace no", "usage"],
    ["check --workspace no", "usage"],
    ["nope", "usage"],
  ])("%s", async (commandLine, kind) => {
    const run = await inSuite(`${commandLine} --json`);

    expect(readReport(run, "error")).toMatchObject({ schema: 1, error: { kind } });
    expect(run.stderr).not.toContain("error");
  });
});

describe("the result is on standard output and nothing else is", () => {
  test.each([
    ["status --json", "status"],
    ["graph --json", "graph"],
    ["graph --format json", "graph"],
    ["plan --repo alpha --version 1.1.0 --json", "cascade"],
    ["cascade --repo alpha --version 1.1.0 --no-lock --json", "cascade"],
    ["bump minor --repo alpha --dry-run --json", "bump"],
    ["bump minor --repo static --dry-run --json", "bump"],
    ["tag 1.1.0 --repo alpha --dry-run --json", "tag"],
    ["pin alpha@1.1.0 --dir beta --dry-run --json", "pin"],
    ["pin nobody@1.1.0 --dir beta --dry-run --json", "pin"],
    ["init --output - --owner acme --json", "init"],
    ["check --json", "check"],
  ])("%s is valid against its published schema", async (commandLine, schema) => {
    const run = await inSuite(commandLine);

    expect(readReport(run, schema)["schema"]).toBe(1);
  });

  test("progress goes to standard error", async () => {
    const run = await inSuite("status --json");

    expect(run.stderr).toContain("reading alpha\n");
  });
});

describe("help", () => {
  test.each(commands)("of %s has examples and describes every option", async (command) => {
    const run = await releaseHelper([command, "--help"]);

    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toContain(`\nExamples:\n  release-helper ${command}`);
    const options = [...run.stdout.matchAll(/^ {2}(?:-h, )?--\S+(?: <\S+>)? +(?<says>\S.*)$/gm)];
    expect(options.length).toBeGreaterThan(1);
  });

  test.each(commands)("help %s says the same", async (command) => {
    const [one, other] = await Promise.all([
      releaseHelper(["help", command]),
      releaseHelper([command, "--help"]),
    ]);

    expect(one.stdout).toBe(other.stdout);
  });

  test("without a command goes to standard error, because nothing was done", async () => {
    const run = await releaseHelper([]);

    expect(run.stdout).toBe("");
    expect(run.stderr).toContain("Usage: release-helper");
  });
});

describe("older spellings and options in front", () => {
  test.each([
    ["--status", "status"],
    ["--status --json", "status --json"],
    ["--bump minor --repo static --dry-run", "bump minor --repo static --dry-run"],
    ["--repo static --bump minor --dry-run", "bump minor --repo static --dry-run"],
    ["--bump=minor --repo static --dry-run", "bump minor --repo static --dry-run"],
    ["--repo static --bump=minor --dry-run", "bump minor --repo static --dry-run"],
    ["--tag 1.1.0 --repo alpha --dry-run", "tag 1.1.0 --repo alpha --dry-run"],
    ["--dry-run --repo alpha --tag 1.1.0", "tag 1.1.0 --repo alpha --dry-run"],
    ["--repo=alpha --tag=1.1.0 --dry-run", "tag 1.1.0 --repo alpha --dry-run"],
    ["--graph release-graph.yml graph", "graph --graph release-graph.yml"],
  ])("%s is %s", async (older, modern) => {
    const [one, other] = await Promise.all([inSuite(older), inSuite(modern)]);

    expect(other.exitCode).toBe(0);
    expect(one.stdout).toBe(other.stdout);
    expect(one.exitCode).toBe(0);
  });
});

describe("a graph that cannot be used", () => {
  const withGraph = async (text: string): Promise<Run> => {
    const folder = join(workspace, "..", `${workspace.split("/").at(-1) ?? ""}-graph`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "bad.yml"), text);
    return releaseHelper(["status", "--graph", join(folder, "bad.yml")], { cwd: workspace });
  };

  test("a cycle is spelled out whole", async () => {
    const run = await withGraph(
      "owner: acme\nrepositories:\n  a: { needs: [c] }\n  b: { needs: [a] }\n  c: { needs: [b] }\n",
    );

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("found the cycle a → b → c → a");
    expect(run.stderr).toMatch(/bad\.yml:\d+:\d+: expected/);
  });

  test("a key that stands twice is named with its line", async () => {
    const run = await withGraph("owner: acme\nrepositories:\n  a: {}\n  b: {}\n  a: {}\n");

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/error graph-duplicate-key\n.*bad\.yml:5:/);
  });

  test("a misspelled key is answered with the nearest one", async () => {
    const run = await withGraph("owner: acme\nrepositories:\n  a: { neds: [] }\n");

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("needs");
  });
});
