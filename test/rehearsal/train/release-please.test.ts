import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeMachine } from "@release-actions/ports/adapters";
import { parseSemver } from "@release-actions/release-model";
import { planCommits } from "../../../packages/rehearsal/sample-suite/commit-plan.ts";
import { makeRepository } from "../../../packages/rehearsal/sample-suite/git-repository.ts";
import { readSampleOrganisation } from "../../../packages/rehearsal/sample-suite/organisation.ts";
import { mergeReleasePullRequest } from "../../../packages/rehearsal/train/release-please.ts";

const machine = nodeMachine({
  environment: {
    ...process.env,
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
  },
});
const { repositories } = await readSampleOrganisation();
const source = repositories.find(({ name }) => name === "coreason-infrastructure");

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "release-please-"));
  const plan = planCommits({
    files: source?.files ?? new Map(),
    commits: source?.commits ?? [],
    unreleased: [],
  });
  const made = await makeRepository({
    ...machine,
    name: "coreason-infrastructure",
    plan,
    tag: "v0.8.0",
    remotes: folder,
    workspace: folder,
  });
  path = made.remote;
  const remote = machine.git(path);
  const main = (await remote.resolve("main")) ?? "";
  await remote.commit({
    branch: "main",
    expected: main,
    parents: [main],
    files: [],
    message: "fix(deps): bump coreason-runtime to 0.11.4",
  });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function release(): Promise<void> {
  return mergeReleasePullRequest({
    ...machine,
    remote: machine.git(path),
    version: parseSemver("0.8.1"),
    date: "2026-03-04",
  });
}

async function read(file: string): Promise<string> {
  const files = await machine.git(path).read("v0.8.1", [file]);
  return Buffer.from(files.get(file) ?? []).toString("utf8");
}

describe("the part of Release Please", () => {
  test("tags the merged commit of the release pull request, and leaves no branch behind", async () => {
    await release();

    const remote = machine.git(path);
    const [newest] = await remote.commits({ from: "v0.8.0", to: "main" });
    expect(newest?.message).toBe("chore(main): release 0.8.1");
    expect(await remote.resolve("v0.8.1")).toBe(newest?.hash);
    expect(await remote.resolve("refs/heads/release-please--branches--main")).toBeUndefined();
  });

  test("makes a lightweight tag, as a GitHub release does", async () => {
    await release();

    const tags = await machine.git(path).tags();
    expect(tags.find(({ name }) => name === "v0.8.1")?.annotated).toBe(false);
  });

  test.each([
    [".release-please-manifest.json", '".": "0.8.1"'],
    ["version.txt", "0.8.1\n"],
    ["charts/coreason/Chart.yaml", "\nversion: 0.8.1\n"],
    [
      "CHANGELOG.md",
      "## 0.8.1 (2026-03-04)\n\n### Bug Fixes\n\n- bump coreason-runtime to 0.11.4\n\n## 0.8.0",
    ],
  ])("writes the version to %s", async (file, expected) => {
    await release();

    expect(await read(file)).toContain(expected);
  });

  test("leaves the version of another component in the chart alone", async () => {
    await release();

    expect(await read("charts/coreason/Chart.yaml")).toContain('appVersion: "0.11.3"');
  });

  test("changes nothing when it is all done", async () => {
    await release();
    const before = await machine.git(path).resolve("main");

    await release();

    expect(await machine.git(path).resolve("main")).toBe(before);
  });

  test("finishes what was stopped between the merge and the tag", async () => {
    await release();
    const before = await machine.git(path).resolve("main");
    await machine.commands.run(["git", "tag", "--delete", "v0.8.1"], { ...machine, cwd: path });

    await release();

    expect(await machine.git(path).resolve("main")).toBe(before);
    expect(await machine.git(path).resolve("v0.8.1")).toBe(before);
  });
});
