import type { LockChange, PinPlan } from "@release-actions/pinning";
import type { ReleaseNotes } from "@release-actions/ports";
import type { CarriedRelease } from "./carried.ts";
import type { LeftOut } from "./left-out.ts";
import type { WaitingFor } from "./waiting.ts";

/** One upstream of a pull request. */
export interface DescribedRelease extends CarriedRelease {
  /** `owner/name` on GitHub. */
  readonly nameWithOwner: string;
  readonly tag: string;
  /** The versions its pins named before, as they stand in the files. */
  readonly from: readonly string[];
  /** What the upstream's GitHub release says, where there is one. */
  readonly notes: ReleaseNotes | undefined;
}

/** Everything a pull request tells. */
export interface PullRequestText {
  readonly releases: readonly DescribedRelease[];
  readonly leftOut: readonly LeftOut[];
  readonly waitsFor: readonly WaitingFor[];
  /** The whole way from the default branch to what the branch holds. */
  readonly plan: PinPlan;
  readonly locks: readonly LockChange[];
  /** The branch's commit that this text describes. */
  readonly head: string;
}
