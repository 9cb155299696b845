import { cascadeBranch } from "@release-actions/cascade-pins/branch";
import { ReleaseError } from "@release-actions/release-model";
import type { StandInPullRequest } from "../github/index.ts";
import type { Stage, StagedRepository, StageProblem } from "../stage/stage.ts";
import { reviewer } from "./release-version.ts";

/** The open pull request of the cascade. */
export function openPins({ github }: Stage, { fullName }: StagedRepository): StandInPullRequest | undefined {
  return github
    .pullRequests(fullName)
    .find(({ state, headRef }) => state === "open" && headRef === cascadeBranch);
}

/** Merges a pull request as a reviewer does who finds it in order. Gives GitHub's words where it cannot be merged. */
export async function mergePins(
  { github }: Stage,
  { fullName }: StagedRepository,
  { number }: StandInPullRequest,
): Promise<StageProblem | undefined> {
  try {
    await github.mergePullRequest(fullName, number, { method: "squash", login: reviewer });
    return undefined;
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.kind === "internal") throw error;
    const { code, expected, found, fix } = error;
    return { code, expected, found, fix };
  }
}
