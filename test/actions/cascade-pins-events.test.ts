import { afterEach, describe, expect, test } from "@jest/globals";
import { decode } from "../support/github-page.ts";
import { dispatched, published, startActionSuite, tagPush, type ActionSuite } from "./cascade-pins-suite.ts";

let suite: ActionSuite;

afterEach(() => suite.close());

const json = (text: string | undefined): unknown => JSON.parse(text ?? "");

describe("the released version comes from", () => {
  test.each([
    ["the push of a tag", tagPush("v1.1.0"), {}],
    ["a published release", published("v1.1.0"), {}],
    ["the input, as a version", dispatched, { version: "1.1.0" }],
    ["the input, as a tag", dispatched, { version: "v1.1.0" }],
  ])("%s", async (_, event, inputs) => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"] });

    const run = await suite.run(event, { mode: "plan", ...inputs });

    expect(run).toMatchObject({ exitCode: 0, errors: [], stderr: "" });
    expect(json(run.outputs["plan"])).toMatchObject({ version: "1.1.0", tag: "v1.1.0" });
  });
});

test("every output, the summary and the log say what was done, and a second run does nothing", async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"], docs: ["app"] });

  const run = await suite.run(tagPush("v1.1.0"), { labels: "release-train" });
  const { length } = suite.standIn.exchanges;
  const again = await suite.run(tagPush("v1.1.0"), { labels: "release-train" });

  const url = `${suite.standIn.address}/acme/app/pull/1`;
  expect(run).toMatchObject({ exitCode: 0, errors: [], stderr: "" });
  expect(Object.fromEntries(Object.entries(run.outputs).filter(([name]) => name !== "plan"))).toEqual({
    waves: '[["app"],["docs"]]',
    matrix: '{"include":[{"repository":"app"}]}',
    "has-work": "true",
    "pull-requests": JSON.stringify([{ repository: "app", number: 1, url, state: "opened" }]),
    waiting: "[]",
    unchanged: "[]",
    failed: "[]",
  });
  expect(json(run.outputs["plan"])).toMatchObject({
    repositories: [
      { fullName: "acme/app", state: "opened", pins: [{ before: "==1.0.0", after: "==1.1.0" }] },
    ],
  });
  expect(run.summary).toContain("```mermaid");
  expect(decode(run.summary)).toContain(`](<${url}>)`);
  expect(run.stdout).toMatch(/^app +opened +http/m);
  expect(suite.pullRequest("app")).toMatchObject({ labelNames: ["release-train"], isDraft: false });
  expect(again.outputs).toMatchObject({ "has-work": "false", unchanged: '["app"]', failed: "[]" });
  expect(suite.standIn.countWrites(length)).toBe(0);
  expect(suite.standIn.exchanges.length - length).toBeLessThanOrEqual(2);
});

test("a plan writes nothing, needs no published version, and shows the change", async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"], web: ["manifest"] });
  const before = suite.standIn.countWrites();

  const run = await suite.run(dispatched, { mode: "plan", version: "2.0.0", exclude: "web" });

  expect(run).toMatchObject({ exitCode: 0, errors: [] });
  expect(run.outputs).toMatchObject({
    matrix: '{"include":[{"repository":"app"}]}',
    "has-work": "true",
    "pull-requests": "[]",
  });
  expect(decode(run.summary)).toContain('+dependencies = ["manifest==2.0.0"]');
  expect(suite.standIn.countWrites()).toBe(before);
});

test("the graph may stand in another repository", async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"] });
  await suite.standIn.createRepository({ owner: "acme", name: "ops", private: true });
  const files = { "graphs/train.yml": suite.graph };
  await suite.standIn.pushAs("acme/ops", "ada", { branch: "main", message: "feat: graph", files });

  const run = await suite.run(tagPush("v1.1.0"), { mode: "plan", graph: "acme/ops@main:graphs/train.yml" });
  const absent = await suite.run(tagPush("v1.1.0"), { graph: "acme/ops:train.yml" });

  expect(run).toMatchObject({ exitCode: 0, outputs: { "has-work": "true" } });
  expect(absent.errors).toEqual([expect.stringMatching(/graph-missing.*GITHUB_TOKEN reaches its own/)]);
  expect(absent.errors[0]).toContain("train.yml in acme/ops");
});
