import type { getOctokit } from "@actions/github";
import type { GitHubStandIn } from "@release-actions/rehearsal/github";

/** What a part of the flow works with: a repository with one commit on `main`, and GitHub's own client. */
export interface Flow {
  readonly github: GitHubStandIn;
  readonly octokit: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
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
