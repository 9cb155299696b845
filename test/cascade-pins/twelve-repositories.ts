import { cp } from "node:fs/promises";
import type { RepositorySettings } from "@release-actions/rehearsal";
import { temporaryFolder } from "../support/repository.ts";
import {
  openGitHubSuite,
  pyproject,
  startGitHubSuite,
  type GitHubSuite,
  type Needs,
} from "./github-suite.ts";

/** A release and eleven repositories below it, each of which needs something else to be done. */
export const needs = {
  manifest: [],
  // A diamond: runtime waits for both of them, and docs for all three.
  authority: ["manifest"],
  gateway: ["manifest"],
  runtime: ["manifest", "authority", "gateway"],
  docs: ["runtime"],
  // Its manifest can be executed, so that a commit takes a tree.
  tools: ["manifest"],
  // Lacks the label.
  fresh: ["manifest"],
  // Have an open pull request with the release before: as it was, behind the default branch, pushed to by a person.
  meta: ["manifest"],
  stale: ["manifest"],
  lab: ["manifest"],
  // That one was merged, and its branch is still there.
  left: ["manifest"],
  // Has the release already.
  done: ["manifest"],
} as const satisfies Needs;

/** Hundreds of runs in one hour are no fault of theirs. */
const rateLimit = 1_000_000;

export const release = "manifest@1.1.0";
export const settings = { labels: ["cascade"], autoMerge: true };

function settingsOf(name: string): RepositorySettings & { readonly labels?: readonly string[] } {
  return {
    ...(name === "fresh" ? {} : { labels: ["cascade"] }),
    // Waits for a check, and may then merge itself.
    ...(name === "gateway"
      ? { allowAutoMerge: true, protected: { main: { requiredChecks: ["test"] } } }
      : {}),
  };
}

/** Starts the suite in the state from which every case begins. Time stands still from then on: the same changes have the same hashes. */
export async function startTwelveRepositories(): Promise<GitHubSuite> {
  let now = Date.parse("2026-11-25T10:00:00Z");
  const executable = { mode: "100755", content: pyproject("tools", ["manifest"]) } as const;
  const suite = await startGitHubSuite(needs, { tools: { "pyproject.toml": executable } }, settingsOf, {
    now: () => new Date(now),
    rateLimit,
  });
  const { standIn } = suite;
  now += 3_600_000;
  const before = ["meta", "stale", "lab", "left"];
  await suite.cascade("manifest@1.0.5", { only: before, settings });
  await standIn.mergePullRequest("acme/left", 1);
  await standIn.pushAs("acme/lab", "grace", {
    branch: "cascade/pins",
    message: "fix: what 1.0.5 needs",
    files: { "lab.py": "import manifest\n" },
  });
  await standIn.pushAs("acme/stale", "grace", {
    branch: "main",
    message: "feat: more",
    files: { "more.py": "" },
  });
  await standIn.pushAs("acme/done", "grace", {
    branch: "main",
    message: "fix: manifest 1.1.0",
    files: { "pyproject.toml": pyproject("done", ["manifest"], "1.1.0") },
  });
  return suite;
}

/** The same suite once more, on a server and a folder of its own. */
export async function copyOf(suite: GitHubSuite): Promise<GitHubSuite> {
  const folder = temporaryFolder();
  await cp(suite.folder, folder, { recursive: true });
  return openGitHubSuite(needs, { folder, rateLimit, snapshot: await suite.standIn.snapshot() });
}
