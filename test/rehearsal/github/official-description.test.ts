import { beforeAll, describe, expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { type Exchange, startGitHub } from "@release-actions/rehearsal/github";
import { restRoutes } from "../../../packages/rehearsal/github/rest/index.ts";
import { expectOfficial } from "../../support/github/expect-official.ts";
import { description } from "../../support/github/official-description.ts";
import { temporaryFolder } from "../../support/repository.ts";
import type { StandInFlow } from "./flow/flow.ts";
import { mergedPullRequest, pullRequest } from "./flow/pull-request.ts";
import { readRepository, renamedRepository } from "./flow/read-repository.ts";
import { refused } from "./flow/refused.ts";
import { mergedBranch, releases, workflows } from "./flow/releases.ts";
import { reports } from "./flow/reports.ts";
import { whoAsks } from "./flow/who-asks.ts";
import { writeGitData } from "./flow/write-git-data.ts";

const parts = {
  whoAsks,
  readRepository,
  renamedRepository,
  writeGitData,
  pullRequest,
  mergedPullRequest,
  mergedBranch,
  reports,
  releases,
  workflows,
  refused,
} as const;
const names = Object.keys(parts) as (keyof typeof parts)[];
const said = new Map<string, readonly Exchange[]>();

beforeAll(async () => {
  for (const name of names) said.set(name, await exchangesOf(parts[name]));
});

/** Everything a token can be allowed. */
const everything = {
  actions: "write",
  checks: "write",
  contents: "write",
  issues: "write",
  pull_requests: "write",
  statuses: "write",
  workflows: "write",
} as const;

async function exchangesOf(part: (flow: StandInFlow) => Promise<void>): Promise<readonly Exchange[]> {
  const github = await startGitHub({ folder: temporaryFolder() });
  const at = { owner: "coreason-ai", repo: "coreason-runtime" };
  const push: StandInFlow["push"] = (branch, files) =>
    github.pushAs(`${at.owner}/${at.repo}`, "ada", { branch, message: "fix: it", files });
  await github.createRepository({ owner: at.owner, name: at.repo, private: true, labels: ["bug"] });
  await push("main", { "pyproject.toml": "[project]\n", "docs/read me.md": "# Read me\n" });
  const token = github.createToken({ kind: "app", repositories: "all", permissions: everything });
  try {
    await part({ github, at, push, octokit: getOctokit(token, { baseUrl: github.api }) });
    return github.exchanges;
  } finally {
    await github.close();
  }
}

describe("everything said to the stand-in and by it is as GitHub describes", () => {
  test.each(names)("%s", (name) => {
    expectOfficial(said.get(name) ?? []);
  });
});

const served = restRoutes.map(({ method, template }) => `${method} ${template}`);

test("every operation that is served is one of GitHub's, by the same name of its path", () => {
  const described = Object.entries(description.paths).flatMap(([template, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${template}`),
  );

  expect(served.filter((one) => !described.includes(one))).toEqual([]);
});

test("every operation that is served is asked for here, and succeeds", () => {
  const asked = [...said.values()]
    .flat()
    .filter(({ status }) => status < 300)
    .map(({ method, template = "" }) => `${method} ${template}`);

  expect(served.filter((one) => !asked.includes(one))).toEqual([]);
});
