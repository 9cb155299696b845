import { afterEach, describe, expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { ExternalError } from "@release-actions/release-model";
import { pyproject, startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

/*
 * root moved urn and beside; both are released, and the cascade of beside is faster than that of urn. That runtime, which docs pins
 * next to beside, is about to move is said by no pull request yet.
 */
const needs = { root: [], urn: ["root"], beside: ["root"], runtime: ["urn"], docs: ["runtime", "beside"] };

let suite: GitHubSuite;

afterEach(() => suite.close());

async function begin(files: Readonly<Record<string, Readonly<Record<string, string>>>> = {}) {
  suite = await startGitHubSuite(needs, files);
  await suite.cascade("root@1.1.0");
  await release("urn");
  await release("beside");
}

async function release(name: string): Promise<void> {
  const [open] = suite.standIn.pullRequests(`acme/${name}`);
  const merged = await suite.standIn.mergePullRequest(`acme/${name}`, open?.number ?? 0, {
    method: "squash",
  });
  await suite.standIn.setRef(`acme/${name}`, "refs/tags/v1.1.0", merged);
}

test("a pull request is a draft while a release of the train is on its way to an upstream, and is completed by it", async () => {
  await begin();

  await suite.cascade("beside@1.1.0");
  const [early] = suite.standIn.pullRequests("acme/docs");
  const again = await suite.cascade("beside@1.1.0");
  await suite.cascade("urn@1.1.0");
  await release("runtime");
  await suite.cascade("runtime@1.1.0");
  const pullRequests = suite.standIn.pullRequests("acme/docs");

  expect(early).toMatchObject({ isDraft: true, body: expect.stringContaining("runtime") });
  expect(again.results).toEqual([]);
  expect(pullRequests).toMatchObject([{ number: early?.number, isDraft: false }]);
  expect(await suite.read("docs", "pyproject.toml", "cascade/pins")).toContain(
    '"runtime==1.1.0", "beside==1.1.0"',
  );
});

test("an upstream that pins nothing of what is on its way is not waited for: it would never come", async () => {
  await begin({ runtime: { "pyproject.toml": pyproject("runtime", []) } });

  await suite.cascade("beside@1.1.0");

  expect(suite.standIn.pullRequests("acme/docs")).toMatchObject([{ isDraft: false }]);
});

describe("a lock that cannot be resolved", () => {
  const lock = { docs: { "uv.lock": "version = 1\n" } };

  function cascadeWithoutResolver() {
    const machine = nodeMachine(suite.place);
    const run = () => Promise.reject(unsatisfiable());
    return suite.cascade("beside@1.1.0", { machine: { ...machine, commands: { run } } });
  }

  test("waits for the upstream to which a release is on its way, since that brings the rest along", async () => {
    await begin(lock);

    const early = await cascadeWithoutResolver();
    await suite.cascade("urn@1.1.0");
    await release("runtime");
    await suite.cascade("runtime@1.1.0", { settings: { lockfiles: false } });

    expect(early.results).toMatchObject([{ repository: "docs", kind: "waiting" }]);
    expect(await suite.read("docs", "pyproject.toml", "cascade/pins")).toContain(
      '"runtime==1.1.0", "beside==1.1.0"',
    );
  });

  test("has failed where nothing is on its way", async () => {
    await begin({ ...lock, runtime: { "pyproject.toml": pyproject("runtime", []) } });

    const { results } = await cascadeWithoutResolver();

    expect(results).toMatchObject([{ repository: "docs", kind: "failed", error: { code: "lock-failed" } }]);
  });
});

function unsatisfiable(): ExternalError {
  return new ExternalError({
    code: "command-missing",
    expected: "uv",
    found: "none",
    fix: "",
    retryable: false,
  });
}
