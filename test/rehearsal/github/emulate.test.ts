import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startGitHub, type GitHubStandIn } from "@release-actions/rehearsal/github";
import { createEmulator, type Emulator } from "emulate";
import { expectOfficial } from "../../support/github/expect-official.ts";
import { temporaryFolder } from "../../support/repository.ts";
import { compareAnswers } from "./flow/compare-answers.ts";
import { knownDifferences } from "./flow/emulate-differences.ts";
import type { Flow } from "./flow/flow.ts";
import { mergedPullRequest, pullRequest } from "./flow/pull-request.ts";
import { pushOverRest } from "./flow/push-over-rest.ts";
import { readRepository } from "./flow/read-repository.ts";
import { recordedClient } from "./flow/recorded-client.ts";
import { releases } from "./flow/releases.ts";
import { reports } from "./flow/reports.ts";
import { writeGitData } from "./flow/write-git-data.ts";

const owner = "ada";
const parts = { readRepository, writeGitData, pullRequest, mergedPullRequest, reports, releases };
const names = Object.keys(parts) as (keyof typeof parts)[];

let github: GitHubStandIn;
let emulate: Emulator;
const differences = new Map<string, readonly string[]>();

beforeAll(async () => {
  github = await startGitHub({ folder: temporaryFolder() });
  emulate = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: { ghp_ada: { login: owner, scopes: ["repo", "workflow"] } },
      github: {
        users: [{ login: owner }],
        repos: names.map((name) => ({ owner, name, private: true })),
      },
    },
  });
  const permissions = {
    checks: "write",
    contents: "write",
    issues: "write",
    pull_requests: "write",
  } as const;
  const token = github.createToken({
    kind: "app",
    repositories: "all",
    permissions: { ...permissions, statuses: "write" },
  });
  for (const name of names) {
    await github.createRepository({ owner, name, private: true, labels: ["bug"] });
    await github.pushAs(`${owner}/${name}`, owner, { branch: "main", message: "Initial commit", files: {} });
    const ours = recordedClient({ token, api: github.api });
    const theirs = recordedClient({ token: "ghp_ada", api: emulate.url }, ours.answers);
    await carry(name, ours.octokit);
    await carry(name, theirs.octokit);
    differences.set(name, compareAnswers(ours.answers, theirs.answers));
  }
});

afterAll(async () => {
  await emulate.close();
  await github.close();
  expectOfficial(github.exchanges);
});

async function carry(name: keyof typeof parts, octokit: Flow["octokit"]): Promise<void> {
  const at = { owner, repo: name };
  const push = pushOverRest({ octokit, at });
  await push("main", { "pyproject.toml": "[project]\n", "docs/read me.md": "# Read me\n" });
  await parts[name]({ octokit, at, push });
}

test("an emulator by others answers the same requests alike, but for what is known and why", () => {
  const found = new Set([...differences.values()].flat());

  const known = Object.values(knownDifferences).flat();

  expect([...found].sort()).toEqual([...known].sort());
});
