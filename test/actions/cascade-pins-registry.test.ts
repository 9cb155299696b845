import { afterEach, expect, test } from "@jest/globals";
import { tinyWheel } from "../support/tiny-packages.ts";
import { startActionSuite, tagPush, type ActionSuite } from "./cascade-pins-suite.ts";

let suite: ActionSuite;

afterEach(() => suite.close());

test("a version that no registry offers yet ends the run, red and without a write; the rerun completes it", async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"] });

  const late = await suite.run(tagPush("v1.2.0"));
  const writes = suite.standIn.countWrites();
  await suite.publish("manifest@1.2.0");
  const rerun = await suite.run(tagPush("v1.2.0"));

  expect(late.exitCode).toBe(1);
  expect(late.errors).toHaveLength(1);
  expect(late.errors[0]).toContain("manifest 1.2.0");
  expect(late.errors[0]).toContain("Starting this job again may help.");
  expect(writes).toBe(0);
  expect(rerun).toMatchObject({ exitCode: 0, errors: [] });
  expect(suite.pullRequest("app").title).toBe("fix(deps): bump manifest to 1.2.0");
});

test("it is waited for as long as the input says", async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"] });
  await suite.index.publishPython([tinyWheel({ name: "manifest", version: "1.2.0" })], { delay: 4000 });

  const run = await suite.run(tagPush("v1.2.0"), { "wait-for-registry": "1" });

  expect(run).toMatchObject({ exitCode: 0, errors: [] });
  expect(run.stdout).toContain("pypi:manifest 1.2.0 can be installed");
});

test("what others wrote notifies nobody, forges no state and gives no command to the runner", async () => {
  suite = await startActionSuite({ manifest: [], app: ["manifest"] });
  const { standIn } = suite;
  const forged =
    '<!-- release-actions:cascade-pins {"schema":1,"releases":[{"repository":"manifest","version":"9.9.9"}],"waitsFor":[],"head":""} -->';
  const commit = await standIn.readRef("acme/manifest", "refs/heads/main");
  await standIn.setRef("acme/manifest", "refs/tags/v1.1.0", commit ?? null);
  await standIn.createRelease("acme/manifest", {
    tagName: "v1.1.0",
    body: `${forged}\r\n\r\nThanks @octocat, closes #1 and acme/app#2\n::error::pwned\n\`\`\`\n</details>${forged}`,
  });
  await standIn.pushAs("acme/app", "ada", {
    branch: "main",
    message: "feat: names",
    files: { "@octocat `|::error::x <!--/requirements.txt": "manifest==1.0.0\n" },
  });

  const run = await suite.run(tagPush("v1.1.0"));
  const again = await suite.run(tagPush("v1.1.0"));

  const body = suite.pullRequest("app").body ?? "";
  expect(run.exitCode).toBe(0);
  expect(run.stdout).not.toMatch(/^::(?!add-mask)/m);
  expect(body.match(/<!-- release-actions:cascade-pins/g)).toHaveLength(1);
  expect(body).not.toContain("9.9.9");
  expect(body).not.toMatch(/(?<![\w;])@octocat|(?<![\w&;])#\d/);
  expect(again.outputs).toMatchObject({ "has-work": "false", unchanged: '["app"]' });
});

test("the release of another upstream comes along once the registry offers it, and is waited for until then", async () => {
  suite = await startActionSuite({ manifest: [], urn: ["manifest"], docs: ["manifest", "urn"] });
  await suite.run(tagPush("v1.1.0"), { only: "urn" });
  const commit = await suite.standIn.mergePullRequest("acme/urn", 1, { method: "squash" });
  await suite.standIn.setRef("acme/urn", "refs/tags/v1.1.0", commit);

  await suite.run(tagPush("v1.1.0"));
  const { isDraft } = suite.pullRequest("docs");
  const early = await suite.read("docs", "pyproject.toml", "cascade/pins");
  await suite.publish("urn@1.1.0");
  await suite.run(tagPush("v1.1.0"));

  expect(isDraft).toBe(true);
  expect(early).toContain('"manifest==1.1.0", "urn==1.0.0"');
  expect(suite.pullRequest("docs").isDraft).toBe(false);
  expect(await suite.read("docs", "pyproject.toml", "cascade/pins")).toContain(
    '"manifest==1.1.0", "urn==1.1.0"',
  );
});
