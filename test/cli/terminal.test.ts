import { execFileSync, spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { canRedraw } from "../../packages/cli/terminal/process-terminal.ts";
import { renderTable } from "../../packages/cli/terminal/table.ts";
import { renderJson, visible, visibleText } from "../../packages/cli/terminal/visible.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { createDiamond, createSuite, diamondGraph, pyproject } from "../support/suite.ts";
import { program, quietEnvironment, releaseHelper } from "./release-helper.ts";

const escape = "\u001b";

function diamond(): string {
  const { workspace } = createDiamond();
  writeFileSync(join(workspace, "release-graph.yml"), diamondGraph);
  return workspace;
}

describe("colors", () => {
  test.each([
    ["are left out where there is no terminal", {}, false],
    ["come with FORCE_COLOR", { FORCE_COLOR: "1" }, true],
    ["do not come with FORCE_COLOR=0", { FORCE_COLOR: "0" }, false],
    ["are left out with NO_COLOR, whatever else is set", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["are decided by NO_COLOR only when it is not empty", { FORCE_COLOR: "1", NO_COLOR: "" }, true],
  ])("%s", async (_, environment, colored) => {
    const cwd = diamond();

    const run = await releaseHelper(["status"], { cwd, environment });

    expect(run.stdout.includes(escape)).toBe(colored);
  });
});

test.each([
  ["on a terminal", { isTTY: true, columns: 80 }, {}, true],
  ["not on one that is no columns wide", { isTTY: true, columns: 0 }, {}, false],
  ["not on one that cannot move its cursor", { isTTY: true, columns: 80 }, { TERM: "dumb" }, false],
  ["not in a file or a pipe", {}, {}, false],
])("a line is replaced in place %s", (_, stream, environment, expected) => {
  expect(canRedraw(stream, environment)).toBe(expected);
});

describe("text from others never steers the terminal", () => {
  const hostile = `${escape}]0;owned\u0007${escape}[2J`;

  test("of files, tags, branches and commit messages", async () => {
    const { workspace, clones } = createSuite({
      alpha: { "pyproject.toml": pyproject("alpha") },
      beta: {
        "requirements.txt": `alpha==1.0.0 # ${hostile}\nalpha @ file:///x${hostile}\n`,
        [`${hostile}/requirements.txt`]: "alpha==1.0.0\n",
      },
      gamma: { "pyproject.toml": `[project]\nname = "alpha ${hostile}\n` },
    });
    writeFileSync(
      join(workspace, "release-graph.yml"),
      "owner: acme\nrepositories:\n  alpha: { publishes: { pypi: alpha } }\n  beta: { needs: [alpha] }\n  gamma: {}\n",
    );
    clones["alpha"]?.commit(`feat: ${hostile}`);
    clones["alpha"]?.git("tag", "--annotate", "--message", hostile, "v1.1.0");

    for (const command of [
      ["status"],
      ["status", "--pins"],
      ["status", "--json"],
      ["check"],
      ["plan", "--repo", "alpha", "--version", "1.1.0"],
      ["cascade", "--repo", "alpha", "--version", "1.1.0", "--apply"],
      ["pin", "alpha@1.1.0", "--dir", join(workspace, "beta")],
      ["pin", "alpha@1.1.0", "--dir", join(workspace, "gamma")],
    ]) {
      const run = await releaseHelper(command, { cwd: workspace });

      expect({ command, raw: (run.stdout + run.stderr).includes(escape) }).toEqual({ command, raw: false });
      expect(run.stdout).not.toContain("\u0007");
      expect(run.exitCode).not.toBe(70);
    }
  });

  test.each([
    ["a color", `${escape}[31m`, String.raw`\u{1b}[31m`],
    ["a carriage return that hides what was before", "rm -rf\rls", String.raw`rm -rf\u{d}ls`],
    ["a line's end as Windows has it", "a\r\nb", "a\nb"],
    ["text that runs backwards", "a\u202egpj", String.raw`a\u{202e}gpj`],
    ["an eight-bit control", "\u009b2J", String.raw`\u{9b}2J`],
    ["letters of any language", "größer 版本 🚂", "größer 版本 🚂"],
  ])("%s", (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
    expect(visible({ list: [{ text }] })).toEqual({ list: [{ text: shown }] });
  });

  test("JSON says the same text with escapes of its own", () => {
    const report = { text: `${escape}\u009b\u202e\r\n` };

    expect(renderJson(report)).toBe('{\n  "text": "\\u001b\\u009b\\u202e\\r\\n"\n}\n');
    expect(JSON.parse(renderJson(report))).toEqual(report);
  });
});

describe("a table", () => {
  const colors = pc.createColors(true);
  const terminal = {
    colors,
    errorColors: colors,
    print: () => undefined,
    note: () => undefined,
    interactive: true,
    columns: 100,
    cwd: "",
    environment: {},
  };
  const rows = [
    ["1", colors.green("coreason-manifest"), "main"],
    ["2", "x", colors.yellow("feature/a-rather-long-name (3 modified)")],
  ];
  // eslint-disable-next-line no-control-regex -- the colors
  const plain = (text: string): string => text.replaceAll(/\u001b\[\d+m/g, "");

  test("has aligned columns, colors or not", () => {
    const lines = plain(
      renderTable({ ...terminal, width: undefined }, ["wave", "name", "branch"], rows),
    ).split("\n");

    expect(lines).toEqual([
      "wave  name               branch",
      "1     coreason-manifest  main",
      "2     x                  feature/a-rather-long-name (3 modified)",
      "",
    ]);
  });

  test("is cut where a terminal ends, and its colors end there, too", () => {
    const rendered = renderTable({ ...terminal, width: 40 }, ["wave", "name", "branch"], rows);

    expect(
      plain(rendered)
        .split("\n")
        .map(({ length }) => length),
    ).toEqual([31, 29, 40, 0]);
    // eslint-disable-next-line no-control-regex -- the color's end
    expect(rendered.split("\n")[2]).toMatch(/…\u001b\[39m$/);
  });
});

describe("a run that is cut short", () => {
  test("by a reader that goes away is no failure", async () => {
    const cwd = diamond();
    const [command, ...before] = program;
    const child = spawn(command, [...before, "status", "--json"], {
      cwd,
      env: quietEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();

    const exitCode = await new Promise((resolve) => child.on("close", resolve));

    expect(exitCode).toBe(0);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s leaves nothing half done, and the next run finishes",
    async (signal) => {
      const { workspace, clones } = createDiamond();
      writeFileSync(join(workspace, "release-graph.yml"), diamondGraph);
      clones["alpha"]?.commit("feat: more");
      clones["alpha"]?.git("tag", "v1.1.0");
      const commandLine = ["cascade", "--repo", "alpha", "--version", "1.1.0", "--apply"];
      const [command, ...before] = program;
      const child = spawn(command, [...before, ...commandLine], {
        cwd: workspace,
        env: { ...quietEnvironment(), PATH: `${gitThatStopsBeforeTheCommit()}:${gitEnvironment.PATH}` },
        stdio: ["ignore", "pipe", "pipe"],
      });
      // In the middle of the work: beta is being edited, and its commit is not made before the signal comes.
      child.stderr.on("data", (chunk: Buffer) => {
        if (chunk.toString().includes("editing pins")) child.kill(signal);
      });
      const exitCode = await new Promise((resolve) => child.on("close", resolve));

      const state = clones["beta"]?.git("status", "--porcelain");
      clones["beta"]?.git("fsck", "--no-dangling");
      const again = await releaseHelper(commandLine, { cwd: workspace });

      expect(exitCode).toBe(signal === "SIGINT" ? 130 : 143);
      expect(state).toBe("");
      expect(again.exitCode).toBe(0);
      expect(clones["beta"]?.git("show", "release-train/pins:pyproject.toml")).toContain("alpha==1.1.0");
      expect(clones["beta"]?.git("rev-list", "--count", "main..release-train/pins")).toBe("1");
      const left = readdirSync(tmpdir()).filter((name) =>
        name.startsWith(`release-helper-${child.pid ?? 0}-`),
      );
      expect(left.filter((name) => !name.includes("index"))).toEqual([]);
    },
  );
});

/** A folder with a git that does everything but commit: there it waits until it is killed. */
function gitThatStopsBeforeTheCommit(): string {
  const folder = temporaryFolder();
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8", env: gitEnvironment }).trim();
  const script = `#!/bin/sh\ncase " $* " in *" commit-tree "*) exec sleep 60 ;; esac\nexec "${real}" "$@"\n`;
  writeFileSync(join(folder, "git"), script, { mode: 0o755 });
  return folder;
}
