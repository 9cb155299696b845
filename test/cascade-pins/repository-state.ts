import type { BranchCommit, PullRequestState, RepositoryState } from "@release-actions/ports";
import { parseSemver } from "@release-actions/release-model";
import { renderState } from "../../packages/cascade-pins/state-block.ts";

/** A commit's hash that a reader can tell apart: `hash("a")` is forty times a. */
export function hash(letter: string): string {
  return letter.repeat(40);
}

export const head = hash("d");

/** A commit of the cascade that carries releases such as `manifest@1.1.0`. */
export function cascadeCommit(own: string, parent: string, ...releases: readonly string[]): BranchCommit {
  const trailers = releases.map((release) => `Cascade-Pins: ${release}`);
  const message = `fix(deps): bump\n\n- pins\n\n${trailers.join("\n")}`;
  return { hash: own, parents: [parent], message, committedBy: "github" };
}

export function personsCommit(own: string, parent: string): BranchCommit {
  return { hash: own, parents: [parent], message: "feat: something of my own", committedBy: "author" };
}

/** A repository in which nothing is going on. */
export function calmState(differences: Partial<RepositoryState> = {}): RepositoryState {
  return {
    id: "R_1",
    nameWithOwner: "acme/widget",
    isArchived: false,
    canPush: true,
    allowsAutoMerge: true,
    mergeMethods: ["squash", "merge"],
    defaultBranch: { name: "main", head },
    branch: undefined,
    pullRequests: [],
    hasMorePullRequests: false,
    tags: [],
    releases: [],
    hasMoreReleases: false,
    labels: new Map(),
    ...differences,
  };
}

/** An open pull request of the cascade, whose body says what its one commit carries. */
export function pullRequest(
  differences: Partial<PullRequestState> & {
    readonly releases?: readonly string[];
    readonly waitsFor?: readonly string[];
  } = {},
): PullRequestState {
  const { releases = ["manifest@1.1.0"], waitsFor = [], ...own } = differences;
  const tip = own.head ?? hash("b");
  const body = renderState({
    schema: 1,
    releases: releases.map((release) => {
      const [repository = "", version = ""] = release.split("@");
      return { repository, version: parseSemver(version) };
    }),
    waitsFor,
    head: tip,
  });
  return {
    id: "PR_1",
    number: 7,
    url: "https://github.com/acme/widget/pull/7",
    state: "open",
    isDraft: false,
    title: "fix(deps): bump manifest to 1.1.0",
    body,
    base: "main",
    head: tip,
    mergeable: "mergeable",
    endedAt: undefined,
    merge: undefined,
    hasAutoMerge: false,
    labels: [],
    commits: [cascadeCommit(tip, head, ...releases)],
    isComplete: true,
    comments: [],
    hasMoreComments: false,
    ...own,
  };
}
