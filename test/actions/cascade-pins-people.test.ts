import { afterEach, describe, expect, test } from "@jest/globals";
import { startActionSuite, tagPush, type ActionSuite } from "./cascade-pins-suite.ts";

let suite: ActionSuite;

afterEach(() => suite.close());

const release = (version: string) => tagPush(`v${version}`);

describe("what people did counts:", () => {
  test("a branch that somebody pushed to is left alone, and one comment says so", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"] });
    await suite.publish("manifest@1.2.0");
    await suite.run(release("1.1.0"));
    const files = { "README.md": "mine\n" };
    const commit = await suite.standIn.pushAs("acme/app", "ada", {
      branch: "cascade/pins",
      message: "docs: mine",
      files,
    });

    const run = await suite.run(release("1.2.0"));
    const again = await suite.run(release("1.2.0"));

    const { headOid, comments } = suite.pullRequest("app");
    expect(headOid).toBe(commit);
    expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining("leaves it alone") })]);
    for (const { exitCode, stdout } of [run, again]) {
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^::warning title=cascade-pins%3A app::/m);
    }
  });

  test("a closed pull request stays closed for its version, and comes back for the next", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"] });
    await suite.publish("manifest@1.2.0");
    await suite.run(release("1.1.0"));
    await suite.standIn.closePullRequest("acme/app", 1);

    const same = await suite.run(release("1.1.0"));
    const closed = suite.standIn.pullRequests("acme/app").map(({ state }) => state);
    const next = await suite.run(release("1.2.0"));

    expect(same.outputs).toMatchObject({ "has-work": "false", unchanged: '["app"]' });
    expect(same.stdout).toContain("its pull request was closed");
    expect(closed).toEqual(["closed"]);
    expect(next.exitCode).toBe(0);
    expect(suite.standIn.pullRequests("acme/app").map(({ title }) => title)).toEqual([
      "fix(deps): bump manifest to 1.1.0",
      "fix(deps): bump manifest to 1.2.0",
    ]);
  });

  test("a newer release updates the same pull request, and an older one changes nothing", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"] });
    await suite.publish("manifest@1.2.0");
    await suite.run(release("1.1.0"));

    const newer = await suite.run(release("1.2.0"), { "commit-type": "build" });
    const older = await suite.run(release("1.1.0"));

    expect(newer.outputs["pull-requests"]).toContain('"state":"updated"');
    expect(older.outputs).toMatchObject({ "has-work": "false", unchanged: '["app"]' });
    expect(suite.pullRequest("app").title).toBe("build(deps): bump manifest to 1.2.0");
    expect(await suite.read("app", "pyproject.toml", "cascade/pins")).toContain("manifest==1.2.0");
  });

  test("a newer pin is never taken back", async () => {
    suite = await startActionSuite(
      { manifest: [], app: ["manifest"] },
      { app: { "pyproject.toml": '[project]\nname = "app"\ndependencies = ["manifest==2.0.0"]\n' } },
    );

    const run = await suite.run(release("1.1.0"));

    expect(run).toMatchObject({ exitCode: 0, outputs: { unchanged: '["app"]', "has-work": "false" } });
    expect(suite.standIn.countWrites()).toBe(0);
  });
});

test("two upstreams end in one pull request: a draft until both are released, then ready", async () => {
  suite = await startActionSuite({ manifest: [], lib: ["manifest"], app: ["manifest", "lib"] });
  const { standIn } = suite;
  await suite.publish("lib@1.0.0", "lib@1.1.0");

  const first = await suite.run(release("1.1.0"));
  const draft = suite.pullRequest("app");
  const merged = await standIn.mergePullRequest("acme/lib", 1);
  await standIn.setRef("acme/lib", "refs/tags/v1.1.0", merged);
  const second = await suite.run(release("1.1.0"), { repository: "lib" });

  const ready = suite.pullRequest("app");
  expect(first.outputs["waiting"]).toBe('["app"]');
  expect(draft).toMatchObject({ isDraft: true, title: "fix(deps): bump manifest to 1.1.0" });
  expect(second).toMatchObject({ exitCode: 0, outputs: { waiting: "[]" } });
  expect(ready).toMatchObject({
    isDraft: false,
    title: "fix(deps): bump manifest to 1.1.0, lib to 1.1.0",
  });
  expect(await suite.read("app", "pyproject.toml", "cascade/pins")).toContain(
    '["manifest==1.1.0", "lib==1.1.0"]',
  );
});

test("a pull request merges itself where the repository lets it; elsewhere the reason stands in the table", async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"], web: ["manifest"], cli: ["manifest"] });
  const { standIn } = suite;
  const checked = { protected: { main: { requiredChecks: ["test"] } } };
  standIn.changeRepository("acme/app", { allowAutoMerge: true, ...checked });
  standIn.changeRepository("acme/cli", { allowAutoMerge: true });

  const run = await suite.run(release("1.1.0"), { "auto-merge": "true" });

  expect(run.exitCode).toBe(0);
  expect(suite.pullRequest("app")).toMatchObject({ state: "open", autoMerge: expect.anything() });
  expect(suite.pullRequest("web")).toMatchObject({ state: "open", autoMerge: null });
  expect(run.stdout).toMatch(/^app +opened, merges itself/m);
  expect(run.stdout).toMatch(
    /^web +opened, does not merge itself: the repository does not allow auto-merge/m,
  );
  // Nothing is required there, so there is nothing to wait for.
  expect(run.stdout).toMatch(/^cli +opened, merged/m);
});
