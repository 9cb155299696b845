import { afterEach, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

test("a release ends in one pull request in every direct downstream, and a second run changes nothing", async () => {
  suite = await startGitHubSuite({
    manifest: [],
    runtime: ["manifest"],
    docs: ["runtime"],
    app: ["manifest"],
  });

  const first = await suite.cascade("manifest@1.1.0");
  const before = suite.standIn.countWrites();
  const second = await suite.cascade("manifest@1.1.0");

  expect(first.results.map(({ repository, kind }) => `${repository} ${kind}`)).toEqual([
    "runtime opened",
    "app opened",
  ]);
  expect(second.plan.steps.map(({ repository, state }) => `${repository} ${state.kind}`)).toEqual([
    "runtime proposed",
    "app proposed",
  ]);
  expect(second.results).toEqual([]);
  expect(suite.standIn.countWrites()).toBe(before);
  expect(await suite.read("runtime", "pyproject.toml", "cascade/pins")).toContain('"manifest==1.1.0"');
  expect(suite.standIn.pullRequests("acme/docs")).toEqual([]);
});

test("a label in other letters, or auto-merge that a repository does not allow, is nothing to do in a second run", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] }, {}, () => ({ labels: ["cascade"] }));
  const settings = { labels: ["Cascade"], autoMerge: true };

  const first = await suite.cascade("manifest@1.1.0", { settings });
  const second = await suite.cascade("manifest@1.1.0", { settings });

  expect(first.results).toMatchObject([{ kind: "opened", autoMerge: { kind: "unavailable" } }]);
  expect(second.plan.steps).toMatchObject([{ repository: "app", state: { kind: "proposed" } }]);
  expect(second.results).toEqual([]);
});

test("a diamond ends in one pull request, a draft that waits and is ready when the last upstream is released", async () => {
  suite = await startGitHubSuite({ manifest: [], urn: ["manifest"], runtime: ["manifest", "urn"] });

  await suite.cascade("manifest@1.1.0");
  const [early] = suite.standIn.pullRequests("acme/runtime");
  await release("urn", "1.1.0");
  await suite.cascade("urn@1.1.0");
  const pullRequests = suite.standIn.pullRequests("acme/runtime");

  expect(early).toMatchObject({ isDraft: true, body: expect.stringContaining("urn") });
  expect(pullRequests).toHaveLength(1);
  expect(pullRequests[0]).toMatchObject({ number: early?.number, isDraft: false });
  const pins = await suite.read("runtime", "pyproject.toml", "cascade/pins");
  expect(pins).toContain('"manifest==1.1.0", "urn==1.1.0"');
});

test.each([
  { name: "needs the first release itself", runtime: ["manifest", "urn", "cli"] },
  { name: "needs what moved with it alone", runtime: ["urn", "cli"] },
])("a diamond's end that $name stays a draft until both of its sides are released", async ({ runtime }) => {
  suite = await startGitHubSuite({ manifest: [], urn: ["manifest"], cli: ["manifest"], runtime });

  await suite.cascade("manifest@1.1.0");
  await release("urn", "1.1.0");
  await suite.cascade("urn@1.1.0");
  const [half] = suite.standIn.pullRequests("acme/runtime");
  await release("cli", "1.1.0");
  await suite.cascade("cli@1.1.0");
  const [whole] = suite.standIn.pullRequests("acme/runtime");

  expect(half).toMatchObject({ isDraft: true, body: expect.stringContaining("cli") });
  expect(whole).toMatchObject({ number: half?.number, isDraft: false });
  const pins = await suite.read("runtime", "pyproject.toml", "cascade/pins");
  expect(pins).toContain('"urn==1.1.0", "cli==1.1.0"');
});

test("a release brings what it was built upon, where the pull request of the first upstream was never opened", async () => {
  suite = await startGitHubSuite({ manifest: [], urn: ["manifest"], runtime: ["manifest", "urn"] });

  await suite.cascade("manifest@1.1.0", { only: ["urn"] });
  await release("urn", "1.1.0");
  await suite.cascade("urn@1.1.0");

  const pins = await suite.read("runtime", "pyproject.toml", "cascade/pins");
  expect(pins).toContain('"manifest==1.1.0", "urn==1.1.0"');
});

test("a superseding release updates the pull request that is open, and a merged one is followed by a new one", async () => {
  suite = await startGitHubSuite({ manifest: [], runtime: ["manifest"] });

  await suite.cascade("manifest@1.1.0");
  await suite.cascade("manifest@1.2.0");
  const [first] = suite.standIn.pullRequests("acme/runtime");
  await suite.standIn.mergePullRequest("acme/runtime", first?.number ?? 0, { method: "squash" });
  await suite.cascade("manifest@1.3.0");
  const [, second] = suite.standIn.pullRequests("acme/runtime");

  expect(first?.title).toBe("fix(deps): bump manifest to 1.2.0");
  expect(second?.title).toBe("fix(deps): bump manifest to 1.3.0");
  expect(await suite.read("runtime", "pyproject.toml", "cascade/pins")).toContain("manifest==1.3.0");
});

test("the default branch moves on below an open pull request: a new commit on top of it takes the branch's place", async () => {
  suite = await startGitHubSuite({ manifest: [], other: [], runtime: ["manifest", "other"] });
  await suite.cascade("manifest@1.1.0");
  const files = { "README.md": "new" };
  await suite.standIn.pushAs("acme/runtime", "ada", { branch: "main", message: "docs: new", files });

  await suite.cascade("other@1.1.0");

  const pullRequests = suite.standIn.pullRequests("acme/runtime");
  expect(pullRequests).toMatchObject([{ state: "open" }]);
  expect(await suite.read("runtime", "README.md", "cascade/pins")).toBe("new");
  const pins = await suite.read("runtime", "pyproject.toml", "cascade/pins");
  expect(pins).toContain('"manifest==1.1.0", "other==1.1.0"');
});

test("a branch to which a person pushed is left as it is, and she is told once", async () => {
  suite = await startGitHubSuite({ manifest: [], runtime: ["manifest"] });
  await suite.cascade("manifest@1.1.0");
  const push = { branch: "cascade/pins", message: "feat: mine", files: { "mine.txt": "mine" } };
  const hers = await suite.standIn.pushAs("acme/runtime", "ada", push);

  await suite.cascade("manifest@1.2.0");
  await suite.cascade("manifest@1.2.0");

  const [pullRequest] = suite.standIn.pullRequests("acme/runtime");
  expect(pullRequest).toMatchObject({ headOid: hers, title: "fix(deps): bump manifest to 1.1.0" });
  expect(pullRequest?.comments).toHaveLength(1);
});

test("a closed pull request is the answer for its version, and no answer for the next", async () => {
  suite = await startGitHubSuite({ manifest: [], runtime: ["manifest"] });
  await suite.cascade("manifest@1.1.0");
  await suite.standIn.closePullRequest("acme/runtime", 1);

  const again = await suite.cascade("manifest@1.1.0");
  const afterwards = suite.standIn.pullRequests("acme/runtime").length;
  await suite.cascade("manifest@1.2.0");

  expect(again.plan.steps[0]?.state.kind).toBe("declined");
  expect(afterwards).toBe(1);
  expect(suite.standIn.pullRequests("acme/runtime")).toMatchObject([{ state: "closed" }, { state: "open" }]);
});

test("a dry run plans the same and writes nothing", async () => {
  suite = await startGitHubSuite({ manifest: [], runtime: ["manifest"] });
  const before = suite.standIn.countWrites();

  const dry = await suite.cascade("manifest@1.1.0", { apply: false });

  expect(dry.plan.steps).toMatchObject([{ repository: "runtime", state: { kind: "change" } }]);
  expect(suite.standIn.countWrites()).toBe(before);
});

/** What people and the publish workflow do: merge the pull request and tag the result. */
async function release(name: string, version: string): Promise<void> {
  const [open] = suite.standIn.pullRequests(`acme/${name}`);
  const commit = await suite.standIn.mergePullRequest(`acme/${name}`, open?.number ?? 0, {
    method: "squash",
  });
  await suite.standIn.setRef(`acme/${name}`, `refs/tags/v${version}`, commit);
}

test("a run for one repository that the token cannot see says so of that one, and nothing of the token", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"], web: ["manifest"] });
  const token = suite.standIn.createToken({
    kind: "app",
    repositories: ["acme/manifest", "acme/web"],
    permissions: { contents: "write", pull_requests: "write" },
  });

  const { plan } = await suite.cascade("manifest@1.1.0", { only: ["app"], github: suite.connect({ token }) });

  expect(plan.steps).toMatchObject([
    { repository: "app", state: { kind: "blocked", problems: [{ code: "repository-hidden" }] } },
  ]);
});

test("a run for one repository fetches the files of that one and of those above it alone", async () => {
  suite = await startGitHubSuite({
    manifest: [],
    lib: ["manifest"],
    app: ["manifest", "lib"],
    web: ["manifest"],
    cli: ["manifest", "app"],
  });

  const { plan } = await suite.cascade("manifest@1.1.0", { only: ["app"] });

  const fetched = suite.standIn.exchanges.flatMap(({ surface, repository }) =>
    surface === "git" ? [repository] : [],
  );
  expect([...new Set(fetched)].sort()).toEqual(["acme/app", "acme/lib"]);
  expect(plan.steps).toEqual([
    expect.objectContaining({
      repository: "app",
      waitsFor: [expect.objectContaining({ repository: "lib" })],
    }),
  ]);
});
