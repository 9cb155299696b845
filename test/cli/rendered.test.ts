import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { commands } from "@release-actions/cli/commands";
import { nodeMachine } from "@release-actions/ports/adapters";
import { buildSampleSuite, type SampleSuite } from "@release-actions/rehearsal/sample-suite";
import { root } from "../../scripts/bundles.ts";
import { renderCliDocs } from "../../scripts/render-cli-docs.ts";
import { renderReportSchemas } from "../../scripts/render-schema.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";
import { quietEnvironment, releaseHelper } from "./release-helper.ts";

test("the published schemas are what the types of the reports say", async () => {
  const rendered = await renderReportSchemas();

  for (const [name, text] of rendered) expect(readFileSync(join(root, "schema", name), "utf8")).toBe(text);
  expect(readdirSync(join(root, "schema"))).toEqual(expect.arrayContaining([...rendered.keys()]));
});

test("docs/cli.md is what the contract says", async () => {
  expect(readFileSync(join(root, "docs", "cli.md"), "utf8")).toBe(await renderCliDocs());
});

/** Where a command is typed that works on one repository; the others work on the suite. */
const cloneFor: Readonly<Record<string, string>> = {
  pin: "coreason-urn-authority",
  "inject-npm-version": "coreason-sensory-app",
  hooks: "of-my-own",
};

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
    // The sample clones keep hooks out; these commands are typed in a clone of one's own.
    createRepository(join(suite.workspace, "of-my-own")).commit("feat: begin");
    mkdirSync(join(suite.workspace, "coreason-sensory-app", "web"));
    writeFileSync(
      join(suite.workspace, "coreason-sensory-app", "web", "package.json"),
      '{ "name": "web", "version": "0.0.0-dev" }\n',
    );
  });

  const examples = commands.flatMap(({ name, examples: own }) =>
    own.map(({ command }) => [name, command] as const),
  );

  // In the order of the help: the release is planned before it is tagged, and carried on where that is not needed.
  test.each(examples)("%s: %s", async (name, command) => {
    const words = command.split(" ").slice(1);
    const typed = words.map((word) => (word.startsWith("~") ? suite.workspace : word));
    const cwd = join(suite.workspace, cloneFor[name] ?? "");

    const run = await releaseHelper(typed, { cwd });

    if (name === "reconcile") {
      // It works on GitHub, and there is no token here.
      expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("token-missing") });
      return;
    }
    if (name === "verify") {
      // Nobody published that image: whoever asks for it is answered that it cannot be seen, or not at all.
      expect(run.exitCode).toBe(4);
      return;
    }
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
