import type { Version } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { UvChoice } from "../building/try-uv.ts";
import type { CosignChoice } from "../publishing/find-cosign.ts";
import type { StageNote } from "../stage/stage.ts";
import type { TrainState } from "../train/train-release.ts";
import type { RehearsedPullRequest } from "./report.ts";

/** How much was said to the stand-in for GitHub. */
export interface RequestCounts {
  readonly rest: number;
  readonly graphql: number;
  readonly git: number;
  /** Changes that were made by requests. */
  readonly writes: number;
}

/** Everything that a rehearsal is reported from. */
export interface RehearsalFacts {
  readonly graph: ReleaseGraph;
  readonly repository: string;
  readonly version: Version;
  readonly tag: string;
  /** The names of the repositories that took part. */
  readonly staged: readonly string[];
  readonly notes: readonly StageNote[];
  readonly uv: UvChoice;
  readonly signing: CosignChoice;
  readonly train: TrainState;
  /** As they were at the end. */
  readonly pullRequests: readonly RehearsedPullRequest[];
  readonly requests: RequestCounts;
  readonly seconds: number;
}
