import { afterEach, expect, test } from "@jest/globals";
import { pyproject, startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

const settings = { labels: ["cascade"], autoMerge: true };

/** What was asked of the APIs from an exchange on, by what it changes: a look is one query for `viewer` and repositories. */
function asked(since: number): { readonly reads: number; readonly writes: readonly string[] } {
  const requests = suite.standIn.exchanges.slice(since).filter(({ surface }) => surface !== "git");
  return {
    reads: requests.filter(({ isWrite }) => !isWrite).length,
    writes: requests.flatMap(({ isWrite, operations }) => (isWrite ? [operations.join(" + ")] : [])),
  };
}

function times<Item>(count: number, ...items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => Array.from({ length: count }, () => item));
}

/** A person's commit on the default branch that touches no pin. */
function pushMore(name: string, content = "more"): Promise<string> {
  return suite.standIn.pushAs(`acme/${name}`, "octocat", {
    branch: "main",
    message: "feat: more",
    files: { "more.txt": content },
  });
}

test("the status of 100 repositories and the released one takes four requests", async () => {
  suite = await startGitHubSuite({ manifest: [] });
  const names = Array.from({ length: 100 }, (_, index) => `acme/app-${index}`);

  await suite.connect().look({
    repositories: ["acme/manifest", ...names],
    branch: "cascade/pins",
    labels: ["cascade"],
  });

  expect(asked(0)).toEqual({ reads: 4, writes: [] });
});

test("30 downstreams take two reads and four writes each, and a rerun two reads and no write, even after their default branches moved on", async () => {
  const downstreams = Array.from({ length: 30 }, (_, index) => [`app-${index}`, ["manifest"]] as const);
  suite = await startGitHubSuite({ manifest: [], ...Object.fromEntries(downstreams) }, {}, () => ({
    labels: ["cascade"],
    allowAutoMerge: true,
    protected: { main: { requiredChecks: ["test"] } },
  }));

  await suite.cascade("manifest@1.1.0", { settings });
  const first = asked(0);
  const before = suite.standIn.exchanges.length;
  const rerun = await suite.cascade("manifest@1.1.0", { settings });

  expect(first.reads).toBe(2);
  expect(first.writes.toSorted()).toEqual(
    times(
      30,
      "addLabelsToLabelable + enablePullRequestAutoMerge",
      "createCommitOnBranch",
      "createPullRequest",
      "createRef",
    ),
  );
  expect(rerun.plan.steps.map(({ state }) => state.kind)).toEqual(times(30, "proposed"));
  expect(asked(before)).toEqual({ reads: 2, writes: [] });

  for (const [name] of downstreams) await pushMore(name);
  const moved = suite.standIn.exchanges.length;
  const { plan } = await suite.cascade("manifest@1.1.0", { settings });

  expect(asked(moved)).toEqual({ reads: 2, writes: [] });
  expect(plan.steps).toMatchObject(
    times(30, { state: { kind: "proposed", pullRequest: { mergeable: "mergeable" } } }),
  );
}, 180_000);

test("30 downstreams that get a commit take one write each, and a rerun two reads and nothing by git, even after people have pushed", async () => {
  const downstreams = Array.from({ length: 30 }, (_, index) => [`app-${index}`, ["manifest"]] as const);
  suite = await startGitHubSuite({ manifest: [], ...Object.fromEntries(downstreams) });
  const commit = { settings: { mode: "commit" } } as const;

  await suite.cascade("manifest@1.1.0", commit);
  const first = asked(0);
  for (const [name] of downstreams) await pushMore(name);
  const before = suite.standIn.exchanges.length;
  const rerun = await suite.cascade("manifest@1.1.0", commit);

  expect(first).toEqual({ reads: 2, writes: times(30, "createCommitOnBranch") });
  expect(rerun.plan.steps.map(({ state }) => state.kind)).toEqual(times(30, "carried"));
  expect(asked(before)).toEqual({ reads: 2, writes: [] });
  expect(suite.standIn.exchanges.length - before).toBe(2);
}, 180_000);

test("a rerun finds what was committed below forty commits of people, and asks nothing by git", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] });
  await suite.cascade("manifest@1.1.0", { settings: { mode: "commit" } });
  for (let number = 0; number < 40; number += 1) await pushMore("app", String(number));
  const before = suite.standIn.exchanges.length;

  const rerun = await suite.cascade("manifest@1.1.0", { settings: { mode: "commit" } });

  expect(rerun.plan.steps).toMatchObject([{ state: { kind: "carried" } }]);
  expect(suite.standIn.exchanges.length - before).toBe(1);
});

// A request has room for 26: beside 25 downstreams and the release there is none for the other train, beside 27 there is.
test.each([25, 27])(
  "a rerun takes two reads for %i pull requests that carry another train, too",
  async (length) => {
    const downstreams = Array.from({ length }, (_, index) => [`app-${index}`, ["manifest", "lone"]] as const);
    suite = await startGitHubSuite({ manifest: [], lone: [], ...Object.fromEntries(downstreams) });
    await suite.cascade("lone@1.1.0");
    await suite.cascade("manifest@1.1.0");
    const before = suite.standIn.exchanges.length;

    await suite.cascade("manifest@1.1.0");

    expect(asked(before)).toEqual({ reads: 2, writes: [] });
  },
  180_000,
);

test("labels that a repository has never had take no request of their own", async () => {
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] }, {}, () => ({
    labels: [],
    allowAutoMerge: true,
    protected: { main: { requiredChecks: ["test"] } },
  }));

  await suite.cascade("manifest@1.1.0", { settings: { labels: ["cascade", "train"], autoMerge: true } });

  expect(asked(0).writes).toEqual([
    "createRef",
    "createCommitOnBranch",
    "createPullRequest + createLabel + createLabel",
    "addLabelsToLabelable + enablePullRequestAutoMerge",
  ]);
  expect(suite.standIn.pullRequests("acme/app")).toMatchObject([{ labelNames: ["cascade", "train"] }]);
});

test("a draft whose branch is made anew, and that becomes ready and merges itself, takes four writes", async () => {
  suite = await startGitHubSuite(
    { manifest: [], core: ["manifest"], app: ["manifest", "core"] },
    {},
    (name) => ({
      labels: ["cascade"],
      ...(name === "app" ? { allowAutoMerge: true, protected: { main: { requiredChecks: ["test"] } } } : {}),
    }),
  );
  await suite.cascade("manifest@1.1.0", { settings });
  const commit = await suite.standIn.mergePullRequest("acme/core", 1, { method: "squash" });
  await suite.standIn.setRef("acme/core", "refs/tags/v1.1.0", commit);
  const [draft] = suite.standIn.pullRequests("acme/app");
  await pushMore("app");
  const before = suite.standIn.exchanges.length;

  await suite.cascade("core@1.1.0", { settings });

  expect(draft).toMatchObject({ isDraft: true });
  expect(asked(before).writes).toEqual([
    "createTree",
    "createCommit",
    "updateRefs",
    "updatePullRequest + markPullRequestReadyForReview + enablePullRequestAutoMerge",
  ]);
  expect(suite.standIn.pullRequests("acme/app")).toMatchObject([{ isDraft: false }]);
});

const checked = {
  labels: ["cascade"],
  allowAutoMerge: true,
  protected: { main: { requiredChecks: ["test"] } },
} as const;
const byTree = [
  "createTree",
  "createCommit",
  "createRef + createPullRequest",
  "addLabelsToLabelable + enablePullRequestAutoMerge",
];

test("a new pull request whose files can be executed and are large takes four writes, too", async () => {
  const comment = `# ${"x".repeat(70)}\n`.repeat(16_000);
  const executable = { mode: "100755", content: `${comment}manifest==1.0.0\n` } as const;
  const plain = `${comment}manifest==1.0.0\n`;
  const files = { "requirements.txt": executable, "requirements/two.txt": plain };
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] }, { app: files }, () => checked);

  await suite.cascade("manifest@1.1.0", { settings });

  expect(asked(0).writes).toEqual(byTree);
  expect(suite.standIn.pullRequests("acme/app")).toMatchObject([
    { state: "open", isDraft: false, labelNames: ["cascade"] },
  ]);
});

test("a branch that is left over, and whose file can be executed, takes four writes", async () => {
  const files = { "pyproject.toml": { mode: "100755", content: pyproject("app", ["manifest"]) } as const };
  suite = await startGitHubSuite({ manifest: [], app: ["manifest"] }, { app: files }, () => ({
    labels: ["cascade"],
  }));
  await suite.cascade("manifest@1.1.0", { settings });
  await suite.standIn.mergePullRequest("acme/app", 1, { method: "squash" });
  const before = suite.standIn.exchanges.length;

  await suite.cascade("manifest@1.2.0", { settings });

  expect(asked(before).writes).toEqual([
    "createTree",
    "createCommit",
    "updateRefs + createPullRequest",
    "addLabelsToLabelable",
  ]);
  expect(await suite.read("app", "pyproject.toml", "cascade/pins")).toContain("manifest==1.2.0");
  expect(suite.standIn.pullRequests("acme/app").map(({ number }) => number)).toEqual([1, 2]);
});

test("a second upstream takes two writes in each downstream that both have in common", async () => {
  suite = await startGitHubSuite({ manifest: [], core: [], app: ["manifest", "core"] }, {}, () => ({
    labels: ["cascade"],
  }));
  await suite.cascade("manifest@1.1.0", { settings });
  const before = suite.standIn.exchanges.length;

  await suite.cascade("core@1.1.0", { settings });

  expect(asked(before).writes).toEqual(["createCommitOnBranch", "updatePullRequest"]);
});
