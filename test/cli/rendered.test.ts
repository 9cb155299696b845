import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { commands } from "@release-actions/cli/commands";
import { nodeMachine } from "@release-actions/ports/adapters";
import { buildSampleSuite, type SampleSuite } from "@release-actions/rehearsal/sample-suite";
import { root } from "../../scripts/bundles.ts";
import { renderCliDocs } from "../../scripts/render-cli-docs.ts";
import { renderReportSchemas } from "../../scripts/render-schema.ts";
import { temporaryFolder } from "../support/repository.ts";
import { quietEnvironment, releaseHelper } from "./release-helper.ts";

test("the published schemas are what the types of the reports say", async () => {
  const rendered = await renderReportSchemas();

  for (const [name, text] of rendered) expect(readFileSync(join(root, "schema", name), "utf8")).toBe(text);
  expect(readdirSync(join(root, "schema"))).toEqual(expect.arrayContaining([...rendered.keys()]));
});

test("docs/cli.md is what the contract says", async () => {
  expect(readFileSync(join(root, "docs", "cli.md"), "utf8")).toBe(await renderCliDocs());
});

describe("every example of the help can be typed as it stands", () => {
  let suite: SampleSuite;

  beforeAll(async () => {
    const machine = nodeMachine({ environment: { ...process.env, ...quietEnvironment() } });
    suite = await buildSampleSuite({
      directory: temporaryFolder(),
      commands: machine.commands,
      environment: machine.environment,
    });
    writeFileSync(join(suite.workspace, "release-graph.yml"), readFileSync(suite.graph));
  });

  const examples = commands.flatMap(({ name, examples: own }) =>
    own.map(({ command }) => [name, command] as const),
  );

  // In the order of the help: the release is planned before it is tagged, and carried on where that is not needed.
  test.each(examples)("%s: %s", async (name, command) => {
    const words = command.split(" ").slice(1);
    const typed = words.map((word) => (word.startsWith("~") ? suite.workspace : word));
    const cwd = name === "pin" ? join(suite.workspace, "coreason-urn-authority") : suite.workspace;

    const run = await releaseHelper(typed, { cwd });

    // `--apply` needs the tag, which another example makes; init finds the graph that is there.
    const refused = command.includes("--apply")
      ? "not-released"
      : name === "init"
        ? "graph-exists"
        : undefined;
    expect(run.exitCode).toBe(refused === undefined ? (command.includes("npm:") ? 1 : 0) : 3);
    expect(run.stderr).toContain(refused ?? "");
  });
});
