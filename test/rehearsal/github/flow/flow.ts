import type { getOctokit } from "@actions/github";
import type { GitHubStandIn } from "@release-actions/rehearsal/github";

/**
 * What a part of the flow works with: GitHub's own client, and a private repository with the label `bug` and one commit on
 * `main`, of `pyproject.toml` and `docs/read me.md`.
 */
export interface Flow {
  readonly octokit: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
  /** A commit upon a branch by a person, which is made from `main` when it is new. */
  readonly push: (branch: string, files: Readonly<Record<string, string>>) => Promise<unknown>;
}

/** What only the stand-in can be made to do. */
export interface StandInFlow extends Flow {
  readonly github: GitHubStandIn;
}

export type Octokit = ReturnType<typeof getOctokit>;

/** The status that a refused request was answered with. */
export async function refusalOf(asking: Promise<unknown>): Promise<number> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof Error && "status" in error && typeof error.status === "number") return error.status;
    throw error;
  }
  throw new Error("the request was not refused");
}
