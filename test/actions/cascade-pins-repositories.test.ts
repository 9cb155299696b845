import { afterEach, describe, expect, test } from "@jest/globals";
import { decode } from "../support/github-page.ts";
import { startActionSuite, tagPush, type ActionSuite } from "./cascade-pins-suite.ts";

let suite: ActionSuite;

afterEach(() => suite.close());

const tag = tagPush("v1.1.0");
const all = { contents: "write", pull_requests: "write", issues: "write", workflows: "write" } as const;

test("a repository that cannot be moved stops none of its siblings, and the rerun does what is left", async () => {
  const names = ["hidden", "archived", "empty", "broken", "renamed", "fine"];
  suite = await startActionSuite(
    { manifest: [], ...Object.fromEntries(names.map((name) => [name, ["manifest"]])) },
    { broken: { "pyproject.toml": '[project\ndependencies = ["manifest==1.0.0"]\n' } },
  );
  const { standIn } = suite;
  standIn.changeRepository("acme/archived", { archived: true });
  await standIn.createRepository({ owner: "acme", name: "bare", private: true });
  await standIn.renameRepository("acme/empty", { name: "full" });
  await standIn.renameRepository("acme/bare", { name: "empty" });
  await standIn.renameRepository("acme/renamed", { name: "moved" });
  const token = standIn.createToken({
    kind: "app",
    repositories: ["manifest", ...names.slice(1)].map((name) => `acme/${name}`),
    permissions: all,
  });

  const run = await suite.run(tag, { token });
  standIn.changeRepository("acme/archived", { archived: false });
  const files = { "pyproject.toml": '[project]\nname = "broken"\ndependencies = ["manifest==1.0.0"]\n' };
  await standIn.pushAs("acme/broken", "ada", { branch: "main", message: "fix: syntax", files });
  const { length } = standIn.exchanges;
  const rerun = await suite.run(tag, { token });

  expect(run.exitCode).toBe(1);
  expect(run.errors).toEqual([expect.stringContaining("title=cascade-pins%3A cascade-incomplete::")]);
  expect(run.outputs["failed"]).toBe('["hidden","archived","empty","broken"]');
  for (const code of [
    "hidden (repository-hidden)",
    "archived (repository-archived)",
    "empty (repository-empty)",
    "broken (",
  ]) {
    expect(run.errors[0]).toContain(code);
  }
  expect(run.stdout.match(/^::warning title=cascade-pins%3A \w+/gm)).toEqual(
    ["hidden", "archived", "empty", "broken"].map((name) => `::warning title=cascade-pins%3A ${name}`),
  );
  expect(decode(run.summary)).toContain("pyproject.toml:2");
  expect(standIn.pullRequests("acme/fine")).toHaveLength(1);
  expect(standIn.pullRequests("acme/moved")).toHaveLength(1);
  expect(rerun.outputs).toMatchObject({ failed: '["hidden","empty"]', unchanged: '["renamed","fine"]' });
  const written = standIn.exchanges.slice(length).filter(({ isWrite }) => isWrite);
  expect(written).toHaveLength(6);
  expect(standIn.pullRequests("acme/archived")).toHaveLength(1);
  expect(standIn.pullRequests("acme/broken")).toHaveLength(1);
});

describe("what the token or a rule forbids is said with the permission:", () => {
  test.each<{ readonly kind: "app" | "pat"; readonly code: string; readonly permission: string }>([
    { kind: "pat", code: "token-reads-only", permission: "`contents: write` and `pull-requests: write`" },
    // GitHub says nothing of an App's role in a repository: the first write tells.
    { kind: "app", code: "github-forbidden", permission: "contents: write" },
  ])("writing, with a token of kind $kind", async ({ kind, code, permission }) => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"] });
    const token = suite.standIn.createToken({
      kind,
      repositories: "all",
      permissions: { contents: "read", pull_requests: "read" },
    });

    const run = await suite.run(tag, { token });

    expect(run.errors[0]).toContain(`app (${code})`);
    expect(run.stdout).toContain(permission);
    expect(await suite.standIn.readRef("acme/app", "refs/heads/cascade/pins")).toBeUndefined();
  });

  test("pins in workflows, and nothing half done stays in the way of the rerun", async () => {
    const use = "jobs:\n  call:\n    uses: acme/manifest/.github/workflows/check.yml@v1.0.0\n";
    suite = await startActionSuite(
      { manifest: [], app: ["manifest"] },
      { app: { ".github/workflows/ci.yml": use } },
    );
    const token = suite.standIn.createToken({
      kind: "app",
      repositories: "all",
      permissions: { contents: "write", pull_requests: "write" },
    });

    const run = await suite.run(tag, { token });
    const rerun = await suite.run(tag);

    expect(run.errors[0]).toContain("app (github-forbidden)");
    expect(run.stdout).toContain("`workflows: write`");
    expect(rerun.exitCode).toBe(0);
    expect(await suite.read("app", ".github/workflows/ci.yml", "cascade/pins")).toContain("@v1.1.0");
    expect(suite.pullRequest("app").state).toBe("open");
  });

  test("a commit to a protected default branch", async () => {
    suite = await startActionSuite({ manifest: [], app: ["manifest"], web: ["manifest"] });
    suite.standIn.changeRepository("acme/app", { protected: { main: true } });

    const run = await suite.run(tag, { mode: "commit" });

    expect(run.errors[0]).toContain("app (branch-protected)");
    expect(run.outputs["failed"]).toBe('["app"]');
    expect(await suite.read("app", "pyproject.toml")).toContain("manifest==1.0.0");
    expect(await suite.read("web", "pyproject.toml")).toContain("manifest==1.1.0");
    expect(suite.standIn.pullRequests("acme/web")).toEqual([]);
  });
});

test("modes and links stay as they are, and files of more than 1 MB are moved, in one signed commit", async () => {
  const long = `# ${"x".repeat(97)}\n`.repeat(12_000);
  suite = await startActionSuite(
    { manifest: [], app: ["manifest"] },
    {
      app: {
        "requirements.txt": { mode: "100755", content: "manifest==1.0.0\n" },
        "constraints.txt": { mode: "120000", content: "requirements.txt" },
        "requirements/long.txt": `${long}manifest==1.0.0\n`,
      },
    },
  );

  const run = await suite.run(tag);

  const ask = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${suite.standIn.api}/repos/acme/app/${path}`, {
      headers: { authorization: `Bearer ${suite.token}` },
    });
    return answer.json();
  };
  const { headOid } = suite.pullRequest("app");
  expect(run).toMatchObject({ exitCode: 0, errors: [] });
  expect(await ask(`git/trees/${headOid}?recursive=1`)).toMatchObject({
    tree: expect.arrayContaining([
      expect.objectContaining({ path: "requirements.txt", mode: "100755" }),
      expect.objectContaining({ path: "constraints.txt", mode: "120000" }),
    ]),
  });
  expect(await ask(`commits/${headOid}`)).toMatchObject({ commit: { verification: { verified: true } } });
  expect(await ask(`compare/main...cascade/pins`)).toMatchObject({ ahead_by: 1 });
  expect(await suite.read("app", "requirements.txt", "cascade/pins")).toBe("manifest==1.1.0\n");
  expect(await suite.read("app", "requirements/long.txt", "cascade/pins")).toBe(`${long}manifest==1.1.0\n`);
});
