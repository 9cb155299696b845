import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { nodeMachine } from "@release-actions/ports/adapters";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";

let suite: GitHubSuite;
afterEach(() => suite.close());

const docs = () => suite.standIn.pullRequests("acme/docs");
const pinsOfDocs = () => suite.read("docs", "pyproject.toml", "cascade/pins");

async function release(name: string, version: string, pullRequest = 1): Promise<void> {
  const commit = await suite.standIn.mergePullRequest(`acme/${name}`, pullRequest, { method: "squash" });
  await suite.standIn.setRef(`acme/${name}`, `refs/tags/v${version}`, commit);
}

/** Docs said no to root 1.1.0; then urn comes, which was built with it. */
async function declineRoot(files: Readonly<Record<string, string>> = {}): Promise<void> {
  let now = Date.parse("2026-11-25T10:00:00Z");
  const needs = { root: [], urn: ["root"], docs: ["root", "urn"] };
  suite = await startGitHubSuite(needs, { docs: files }, () => ({}), { now: () => new Date((now += 1000)) });
  await suite.cascade("root@1.1.0", { settings: { lockfiles: false } });
  await suite.standIn.closePullRequest("acme/docs", 1);
  await release("urn", "1.1.0");
}

test("a version that was declined does not come back with a release that was built with it, and the pull request says so", async () => {
  await declineRoot();

  const { plan } = await suite.cascade("urn@1.1.0");

  expect(await pinsOfDocs()).toContain('"root==1.0.0", "urn==1.1.0"');
  expect(docs()).toMatchObject([{ state: "closed" }, { state: "open", isDraft: false }]);
  expect(docs()[1]?.body).toContain(
    "Left out, because a pull request with it was closed. Pin it on the default branch to have it after all:\n\n- <code>root</code> 1.1.0: [pull request 1](",
  );
  expect(plan.steps).toMatchObject([{ repository: "docs", leftOut: [{ repository: "root" }] }]);
});

test("nor does it come back with a rerun of its own release, which writes nothing", async () => {
  await declineRoot();
  await suite.cascade("urn@1.1.0");
  const before = suite.standIn.exchanges.length;

  await suite.cascade("root@1.1.0");
  await suite.cascade("urn@1.1.0");

  expect(suite.standIn.countWrites(before)).toBe(0);
  expect(await pinsOfDocs()).toContain('"root==1.0.0", "urn==1.1.0"');
});

test("a newer version of it comes, into the same pull request", async () => {
  await declineRoot();
  await suite.cascade("urn@1.1.0");

  await suite.cascade("root@1.2.0");

  expect(await pinsOfDocs()).toContain('"root==1.2.0", "urn==1.1.0"');
  expect(docs()).toMatchObject([{ state: "closed" }, { state: "open" }]);
  expect(docs()[1]?.body).not.toContain("Left out");
});

test("so does a newer one that another release was built with", async () => {
  await declineRoot();
  await suite.cascade("urn@1.1.0");
  await suite.cascade("root@1.2.0", { only: ["urn"] });
  await release("urn", "1.2.0", 2);

  await suite.cascade("urn@1.2.0");

  expect(await pinsOfDocs()).toContain('"root==1.2.0", "urn==1.2.0"');
});

test("straight on the default branch it comes when it is asked for", async () => {
  await declineRoot();
  await suite.cascade("urn@1.1.0");

  await suite.cascade("root@1.1.0", { settings: { mode: "commit" } });

  expect(await suite.read("docs", "pyproject.toml")).toContain('"root==1.1.0"');
});

test("where no lock can be had without it, the error names it", async () => {
  const machine = machineWithUv("echo 'urn depends on root>=1.1.0' >&2; exit 1");
  const locked = ["root", "urn"].map((name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n`);
  await declineRoot({ "uv.lock": `version = 1\n\n${locked.join("\n")}` });

  const { results } = await suite.cascade("urn@1.1.0", { machine });

  expect(results).toMatchObject([
    {
      kind: "failed",
      error: {
        code: "lock-failed",
        found: expect.stringContaining("urn depends on root>=1.1.0"),
        fix: expect.stringContaining("without root 1.1.0 (declined by closing pull request 1)"),
      },
    },
  ]);
});

/** A machine on which uv does what a shell is told. */
function machineWithUv(script: string) {
  const folder = join(temporaryFolder(), "bin");
  mkdirSync(folder);
  const program = `#!/bin/sh\n[ "$1" = --version ] && { echo "uv 0.13.9"; exit 0; }\n${script}\n`;
  writeFileSync(join(folder, "uv"), program, { mode: 0o755 });
  const PATH = `${folder}${delimiter}${process.env["PATH"] ?? ""}`;
  return nodeMachine({ environment: { ...gitEnvironment, PATH } });
}
