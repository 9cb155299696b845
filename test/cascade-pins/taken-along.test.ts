import { afterEach, describe, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite, type Needs } from "./github-suite.ts";

let suite: GitHubSuite;

afterEach(() => suite.close());

async function release(name: string): Promise<string> {
  const commit = await suite.standIn.mergePullRequest(`acme/${name}`, 1, { method: "squash" });
  await suite.standIn.setRef(`acme/${name}`, "refs/tags/v1.1.0", commit);
  return commit;
}

/** No two things happen in the same second: dates tell what was released before a merge. */
function startApart(needs: Needs): Promise<GitHubSuite> {
  let now = Date.parse("2026-11-25T10:00:00Z");
  return startGitHubSuite(needs, {}, () => ({}), { now: () => new Date((now += 1000)) });
}

function docs() {
  return suite.standIn.pullRequests("acme/docs");
}

function pinsOfDocs(): Promise<string | undefined> {
  return suite.read("docs", "pyproject.toml", "cascade/pins");
}

describe("a pre-release", () => {
  const needs = { root: [], urn: ["root"], beside: ["root"], docs: ["urn", "beside"] };

  test("is not taken along by the train of a stable version, and its stable version is", async () => {
    suite = await startApart(needs);
    await suite.cascade("root@1.1.0");
    await release("beside");
    await release("urn");
    const next = await suite.standIn.pushAs("acme/beside", "ada", {
      branch: "main",
      message: "feat!: next",
      files: { "next.py": "" },
    });
    await suite.standIn.setRef("acme/beside", "refs/tags/v2.0.0-rc.1", next);

    await suite.cascade("urn@1.1.0");

    expect(await pinsOfDocs()).toContain('"urn==1.1.0", "beside==1.1.0"');
  });

  test("does not release what was merged for a stable one", async () => {
    suite = await startApart(needs);
    await suite.cascade("root@1.1.0");
    await release("urn");
    const merged = await suite.standIn.mergePullRequest("acme/beside", 1, { method: "squash" });
    await suite.standIn.setRef("acme/beside", "refs/tags/v2.0.0-rc.1", merged);

    await suite.cascade("urn@1.1.0");

    expect(docs()).toMatchObject([{ isDraft: true, body: expect.stringContaining("no release has it yet") }]);
    expect(await pinsOfDocs()).toContain('"urn==1.1.0", "beside==1.0.0"');
  });
});

describe("between the tag of an upstream and its own run", () => {
  test("the run of another one takes it along", async () => {
    suite = await startGitHubSuite({ root: [], urn: ["root"], docs: ["root", "urn"] });
    await suite.cascade("root@1.1.0");
    await release("urn");

    await suite.cascade("root@1.1.0");

    expect(docs()).toMatchObject([{ isDraft: false }]);
    expect(await pinsOfDocs()).toContain('"root==1.1.0", "urn==1.1.0"');
  });

  test("what no installer is offered yet is not taken along but waited for, and asked for once", async () => {
    suite = await startGitHubSuite({ root: [], urn: ["root"], docs: ["root", "urn"] });
    await suite.cascade("root@1.1.0", { only: ["urn"] });
    await release("urn");
    const asked: string[] = [];

    await suite.cascade("root@1.1.0", {
      isInstallable: ({ tag, repository }) => {
        asked.push(`${repository} ${tag}`);
        return Promise.resolve(false);
      },
    });
    const [early] = docs();
    const pins = await pinsOfDocs();
    await suite.cascade("urn@1.1.0", { isInstallable: () => Promise.reject(new Error("nothing is taken")) });

    expect(asked).toEqual(["urn v1.1.0"]);
    expect(early).toMatchObject({ isDraft: true, body: expect.stringContaining("its own publish workflow") });
    expect(pins).toContain('"root==1.1.0", "urn==1.0.0"');
    expect(docs()).toMatchObject([{ number: early?.number, isDraft: false }]);
    expect(await pinsOfDocs()).toContain('"root==1.1.0", "urn==1.1.0"');
  });

  test("a run with nothing to do asks no registry", async () => {
    suite = await startGitHubSuite({ root: [], urn: ["root"], docs: ["root", "urn"] });
    await suite.cascade("root@1.1.0");
    await release("urn");
    await suite.cascade("urn@1.1.0");

    const { results } = await suite.cascade("root@1.1.0", {
      isInstallable: () => Promise.reject(new Error("nothing is to be done")),
    });

    expect(results).toEqual([]);
  });

  test("a draft further down that waits for it goes on waiting when another run rewords it", async () => {
    suite = await startGitHubSuite({ root: [], urn: ["root"], far: ["root"], docs: ["urn", "far"] });
    await suite.cascade("root@1.1.0");
    await release("far");
    await suite.cascade("far@1.1.0");
    await release("urn");

    await suite.cascade("root@1.1.0");
    const [early] = docs();
    await suite.cascade("urn@1.1.0");

    expect(early).toMatchObject({ isDraft: true, body: expect.stringContaining('"waitsFor":["urn"]') });
    expect(docs()).toMatchObject([{ isDraft: false }]);
  });

  test("a repository further down that it is about to move is waited for", async () => {
    suite = await startGitHubSuite({ root: [], urn: ["root"], runtime: ["urn"], docs: ["root", "runtime"] });
    await suite.cascade("root@1.1.0");
    await release("urn");

    await suite.cascade("root@1.1.0");

    expect(docs()).toMatchObject([
      { isDraft: true, body: expect.stringContaining('"waitsFor":["runtime"]') },
    ]);
  });

  test("a run that was overtaken by the next release of its repository still knows what it was built upon", async () => {
    suite = await startApart({ root: [], urn: ["root"], beside: ["root"], docs: ["urn", "beside"] });
    await suite.cascade("root@1.1.0");
    await release("urn");
    const next = await suite.standIn.pushAs("acme/urn", "ada", {
      branch: "main",
      message: "feat: next",
      files: { "next.py": "" },
    });
    await suite.standIn.setRef("acme/urn", "refs/tags/v1.2.0", next);

    await suite.cascade("urn@1.1.0");

    expect(docs()).toMatchObject([{ isDraft: true, body: expect.stringContaining('"waitsFor":["beside"]') }]);
  });

  test("what was merged there already is not asked for", async () => {
    suite = await startGitHubSuite({ root: [], urn: ["root"], beside: ["root"], docs: ["urn", "beside"] });
    await suite.cascade("root@1.1.0");
    await release("urn");
    await suite.cascade("urn@1.1.0", { settings: { draftUntilComplete: false } });
    await suite.standIn.mergePullRequest("acme/docs", 1, { method: "squash" });
    await release("beside");

    await suite.cascade("beside@1.1.0", {
      isInstallable: () => Promise.reject(new Error("nothing is taken")),
    });

    expect(await pinsOfDocs()).toContain('"urn==1.1.0", "beside==1.1.0"');
  });
});
