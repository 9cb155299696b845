import { afterEach, describe, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite, type Needs } from "./github-suite.ts";

let suite: GitHubSuite;
let now = 0;

/** A second passes with everything that happens, so that one thing comes after the other. */
function start(needs: Needs): Promise<GitHubSuite> {
  now = Date.parse("2026-11-25T10:00:00Z");
  return startGitHubSuite(needs, {}, () => ({}), { now: () => new Date((now += 1000)) });
}

afterEach(() => suite.close());

const outcome = ({ results, plan }: Awaited<ReturnType<GitHubSuite["cascade"]>>) => ({
  results: results.map(({ repository, kind }) => `${repository} ${kind}`),
  states: plan.steps.map(({ repository, state }) => `${repository} ${state.kind}`),
});

const pulls = (name: string) =>
  suite.standIn.pullRequests(`acme/${name}`).map(({ state, isDraft }) => ({ state, isDraft }));

/** Pull requests of forks from branches of the cascade's name, opened and closed by strangers. */
async function crowd(name: string, count: number): Promise<void> {
  const { standIn } = suite;
  await standIn.createRepository({ owner: "mallory", name, forkOf: `acme/${name}` });
  for (let number = 0; number < count; number += 1) {
    await standIn.pushAs(`mallory/${name}`, "mallory", {
      branch: "cascade/pins",
      message: `fix: ${number}`,
      files: { x: String(number) },
    });
    const opened = await standIn.openPullRequest(
      `acme/${name}`,
      { title: "x", head: "mallory:cascade/pins", body: "x" },
      "mallory",
    );
    await standIn.closePullRequest(`acme/${name}`, opened, "mallory");
  }
}

/** Pull requests of this repository from the cascade's branch, one after the other, that carry nothing; the branch is gone then. */
async function openAndClose(name: string, count: number): Promise<void> {
  const { standIn } = suite;
  await standIn.setRef(`acme/${name}`, "refs/heads/cascade/pins", null);
  await standIn.pushAs(`acme/${name}`, "ada", {
    branch: "cascade/pins",
    message: "fix: x",
    files: { x: "1" },
  });
  for (let number = 0; number < count; number += 1) {
    const opened = await standIn.openPullRequest(
      `acme/${name}`,
      { title: "x", head: "cascade/pins", body: "x" },
      "ada",
    );
    await standIn.closePullRequest(`acme/${name}`, opened, "ada");
  }
  await standIn.setRef(`acme/${name}`, "refs/heads/cascade/pins", null);
}

async function tagNightly(name: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const commit = await suite.standIn.pushAs(`acme/${name}`, "ada", {
      branch: "main",
      message: "chore: night",
      files: { night: String(number) },
    });
    await suite.standIn.setRef(`acme/${name}`, `refs/tags/v9.9.9-nightly.${number}`, commit);
  }
}

describe("what counts is found behind what does not", () => {
  test("a declined version stays declined behind pull requests of forks", async () => {
    suite = await start({ manifest: [], app: ["manifest"] });
    await suite.cascade("manifest@1.1.0");
    await suite.standIn.closePullRequest("acme/app", 1, "ada");
    await crowd("app", 21);

    expect(outcome(await suite.cascade("manifest@1.1.0"))).toEqual({ results: [], states: ["app declined"] });
  });

  test("a version that was declined more than fifty pull requests ago stays declined", async () => {
    suite = await start({ manifest: [], app: ["manifest"] });
    await suite.cascade("manifest@1.1.0");
    await suite.standIn.closePullRequest("acme/app", 1, "ada");
    await openAndClose("app", 51);
    const before = suite.standIn.exchanges.length;

    expect(outcome(await suite.cascade("manifest@1.1.0"))).toEqual({ results: [], states: ["app declined"] });
    expect(suite.standIn.countWrites(before)).toBe(0);
  });

  test("a draft waits for what was merged five cascades ago and is not released", async () => {
    suite = await start({ manifest: [], core: [], a: ["manifest", "core"], b: ["manifest", "a"] });
    await suite.cascade("manifest@1.1.0");
    await suite.standIn.mergePullRequest("acme/a", 1);
    for (let minor = 1; minor <= 6; minor += 1) {
      await suite.cascade(`core@1.${minor}.0`);
      await suite.standIn.mergePullRequest("acme/a", minor + 1);
    }

    await suite.cascade("manifest@1.1.0");

    expect(outcome(await suite.cascade("manifest@1.1.0")).results).toEqual([]);
    expect(pulls("b")).toEqual([{ state: "open", isDraft: true }]);
  });

  test("a released upstream is released behind a hundred nightly builds", async () => {
    suite = await start({ manifest: [], a: ["manifest"], b: ["manifest", "a"] });
    await suite.cascade("manifest@1.1.0");
    await suite.standIn.mergePullRequest("acme/a", 1);
    const tip = await suite.standIn.readRef("acme/a", "refs/heads/main");
    await suite.standIn.setRef("acme/a", "refs/tags/v1.1.0", tip ?? null);
    await tagNightly("a", 101);
    await suite.cascade("a@1.1.0");

    expect(outcome(await suite.cascade("manifest@1.1.0")).results).toEqual([]);
    expect(pulls("b")).toEqual([{ state: "open", isDraft: false }]);
  });

  test("a branch stays ours after more commits than a page of twenty", async () => {
    suite = await start({ manifest: [], app: ["manifest"] });
    for (let minor = 1; minor <= 22; minor += 1) await suite.cascade(`manifest@1.${minor}.0`);

    expect(outcome(await suite.cascade("manifest@1.23.0")).results).toEqual(["app updated"]);
    expect(suite.standIn.pullRequests("acme/app")[0]?.comments).toEqual([]);
  });

  test("the words of a release are told though newer ones came since", async () => {
    suite = await start({ manifest: [], app: ["manifest"] });
    for (let minor = 1; minor <= 8; minor += 1) {
      const tagName = `v1.${minor}.0`;
      await suite.standIn.createRelease("acme/manifest", {
        tagName,
        name: tagName,
        body: `fix: number ${minor}`,
      });
    }

    await suite.cascade("manifest@1.1.0");

    expect(suite.standIn.pullRequests("acme/app")[0]?.body).toContain("number 1");
  });
});

describe("a rerun has nothing to write", () => {
  test("where a person's branch was told so, and discussed at length since", async () => {
    suite = await start({ manifest: [], app: ["manifest"] });
    await suite.cascade("manifest@1.1.0");
    await suite.standIn.pushAs("acme/app", "grace", {
      branch: "cascade/pins",
      message: "fix: mine",
      files: { x: "1" },
    });
    await suite.cascade("manifest@1.2.0");
    for (let number = 0; number < 101; number += 1)
      await suite.standIn.comment("acme/app", 1, `review ${number}`, "grace");
    const writes = suite.standIn.countWrites();

    await suite.cascade("manifest@1.2.0");

    expect(suite.standIn.countWrites()).toBe(writes);
  });
});
