import { renderCommitMessage } from "@release-actions/pinning/commit-message";
import type { PinPlan } from "@release-actions/pinning/plan";
import { formatSemver, type Release } from "@release-actions/release-model";
import { trainTrailer } from "./branch.ts";

/** The message of a train's commit, with the train's name in its trailer. */
export function renderTrainMessage(train: Release, releases: readonly Release[], plan: PinPlan): string {
  return renderCommitMessage({
    type: "fix",
    releases,
    plan,
    trailers: [`${trainTrailer}: ${train.repository}@${formatSemver(train.version)}`],
  });
}
