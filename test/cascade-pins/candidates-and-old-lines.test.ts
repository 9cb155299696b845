import { afterEach, expect, test } from "@jest/globals";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;
afterEach(() => suite.close());

/** Every moment of the suite is a second later than the one before. */
function start(needs: Parameters<typeof startGitHubSuite>[0]): Promise<GitHubSuite> {
  let now = Date.parse("2026-11-25T10:00:00Z");
  return startGitHubSuite(needs, {}, () => ({}), { now: () => new Date((now += 1000)) });
}

async function release(name: string, version: string): Promise<void> {
  const commit = await suite.standIn.mergePullRequest(`acme/${name}`, 1, { method: "squash" });
  await suite.standIn.setRef(`acme/${name}`, `refs/tags/v${version}`, commit);
}

async function patchOldLine(name: string, version: string): Promise<void> {
  const files = { "patch.txt": "" };
  const commit = await suite.standIn.pushAs(`acme/${name}`, "ada", {
    branch: "1.x",
    message: "fix: a",
    files,
  });
  await suite.standIn.setRef(`acme/${name}`, `refs/tags/v${version}`, commit);
}

const docs = () => suite.standIn.pullRequests("acme/docs");

async function finishCandidate(): Promise<void> {
  await suite.cascade("root@2.0.0-rc.1");
  await release("urn", "2.0.0-rc.1");
  await suite.cascade("urn@2.0.0-rc.1");
}

test("a finished pull request of candidates stays ready when a stable version of the same repository comes by", async () => {
  suite = await start({ root: [], urn: ["root"], docs: ["root", "urn"] });
  await finishCandidate();
  const before = suite.standIn.exchanges.length;

  await suite.cascade("root@1.1.0");

  expect(docs()).toMatchObject([{ isDraft: false }]);
  expect(suite.standIn.countWrites(before)).toBe(0);
});

test("it stays ready when a release of another train joins it", async () => {
  suite = await start({ root: [], lone: [], urn: ["root"], docs: ["root", "urn", "lone"] });
  await finishCandidate();

  await suite.cascade("lone@1.1.0");

  expect(docs()).toMatchObject([{ isDraft: false }]);
  expect(await suite.read("docs", "pyproject.toml", "cascade/pins")).toContain(
    '"root==2.0.0rc1", "urn==2.0.0rc1", "lone==1.1.0"',
  );
});

test("a patch of an old line, whose run comes first, is not the release that a pull request waits for", async () => {
  suite = await start({ root: [], urn: ["root"], docs: ["root", "urn"] });
  await suite.cascade("root@1.1.0");
  await release("urn", "2.0.0");
  await patchOldLine("urn", "1.0.1");

  await suite.cascade("urn@1.0.1");
  const [early] = docs();
  await suite.cascade("urn@2.0.0");

  expect(early).toMatchObject({ isDraft: true });
  expect(docs()).toMatchObject([{ number: early?.number, isDraft: false }]);
  expect(await suite.read("docs", "pyproject.toml", "cascade/pins")).toContain('"root==1.1.0", "urn==2.0.0"');
});
