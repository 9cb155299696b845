import { renderCommitMessage as renderPinCommit } from "@release-actions/pinning/commit-message";
import type { PinPlan } from "@release-actions/pinning/plan";
import type { CarriedRelease } from "./carried.ts";
import { renderTrailers } from "./trailers.ts";

export { renderCommitHeader } from "@release-actions/pinning/commit-message";

/** The message of a commit on the cascade's branch: its header says what is new, its trailers all that the branch carries. */
export function renderCommitMessage(commit: {
  /** Everything that the branch carries with this commit. */
  readonly releases: readonly CarriedRelease[];
  /** What this commit adds, for the header; without it, or where it is nothing, all that the branch carries. */
  readonly moved?: readonly CarriedRelease[];
  readonly plan: PinPlan;
  /** Of Conventional Commits: `fix`. */
  readonly type: string;
}): string {
  const { releases, moved = [], plan, type } = commit;
  return renderPinCommit({
    type,
    releases: moved.length === 0 ? releases : moved,
    plan,
    trailers: renderTrailers(releases),
  });
}
