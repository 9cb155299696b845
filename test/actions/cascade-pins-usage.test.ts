import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { dispatched, startActionSuite, tagPush, type ActionSuite } from "./cascade-pins-suite.ts";

let suite: ActionSuite;

beforeAll(async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"], docs: ["app"] });
});
afterAll(() => suite.close());

const tag = tagPush("v1.1.0");

/** What a run has to say that may write nothing: its one error. */
async function refused(...run: Parameters<ActionSuite["run"]>): Promise<string> {
  const writes = suite.standIn.countWrites();
  const { exitCode, errors } = await suite.run(...run);
  expect({ exitCode, errors: errors.length, writes: suite.standIn.countWrites() }).toEqual({
    exitCode: 1,
    errors: 1,
    writes,
  });
  return errors[0] ?? "";
}

const titled = (code: string) => expect.stringContaining(`title=cascade-pins%3A ${code}::`);

describe("tells how to call it:", () => {
  test.each([
    ["no version", dispatched, {}, "version-missing"],
    ["a version that is none", dispatched, { version: "1.1" }, "version-format"],
    ["a tag of another form", tagPush("release-1"), {}, "tag-format"],
    ["a repository that the graph lacks", tag, { repository: "web" }, "graph-unknown-repository"],
    ["only, naming a stranger", tag, { only: "web" }, "not-a-downstream"],
    ["exclude, naming one further down", tag, { exclude: "docs" }, "not-a-downstream"],
    ["a graph outside the workspace", tag, { graph: "../release-graph.yml" }, "graph-source"],
    ["no graph", tag, { graph: "graphs/none.yml" }, "graph-missing"],
    ["an unknown mode", tag, { mode: "push" }, "input-invalid"],
    ["hours of waiting", tag, { "wait-for-registry": "600" }, "input-invalid"],
    ["no token", tag, { token: "" }, "input-missing"],
    ["a commit type that is no word", tag, { "commit-type": "fix: now" }, "commit-type"],
  ])("%s", async (_, event, inputs, code) => {
    expect(await refused(event, inputs)).toEqual(titled(code));
  });

  test("a broken graph, with the file and the line", async () => {
    const path = join(suite.workspace, "broken.yml");
    writeFileSync(path, "owner: acme\nrepositories:\n  manifest: { needs: [ghost] }\n");

    const error = await refused(tag, { graph: "broken.yml" });

    rmSync(path);
    expect(error).toMatch(/^::error (?=.*file=broken\.yml)(?=.*line=3)(?=.*graph-unknown-repository)/);
  });
});

describe("tells what the token lacks:", () => {
  test("the GITHUB_TOKEN of the run is recognised before anything is done", async () => {
    const token = suite.standIn.createToken({
      kind: "actions",
      repositories: ["acme/manifest"],
      permissions: { contents: "write", pull_requests: "write" },
    });
    const { length } = suite.standIn.exchanges;

    const error = await refused(tag, { token });

    expect(error).toEqual(titled("workflow-token"));
    expect(error).toContain("actions/create-github-app-token");
    expect(suite.standIn.exchanges.length - length).toBe(1);
  });

  test("one that GitHub does not know", async () => {
    expect(await refused(tag, { token: "ghs_0123456789abcdef0123" })).toEqual(titled("github-token"));
  });

  test("one that sees no downstream", async () => {
    const token = suite.standIn.createToken({
      kind: "app",
      repositories: ["acme/manifest"],
      permissions: { contents: "write", pull_requests: "write" },
    });

    expect(await refused(tag, { token })).toEqual(titled("token-reaches-nothing"));
  });

  test("one that may not see pull requests", async () => {
    const token = suite.standIn.createToken({
      kind: "app",
      repositories: "all",
      permissions: { contents: "write" },
    });

    const error = await refused(tag, { token });

    expect(error).toEqual(titled("github-forbidden"));
    expect(error).toContain("pull-requests: read");
  });
});
