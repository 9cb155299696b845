import type { PinPolicy, Release } from "@release-actions/release-model";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CascadeFacts } from "./facts.ts";
import type { Load } from "./wanted.ts";

/** How a suite wants its pins carried. */
export interface CascadeSettings {
  /** `pull-request`: one in every downstream; `commit`: straight to its default branch. */
  readonly mode: "pull-request" | "commit";
  /** How pins are rewritten, where it is not as the graph says. */
  readonly pin: PinPolicy | undefined;
  readonly lockfiles: boolean;
  /** Whether a pull request stays a draft while an upstream of the same train is not released. */
  readonly draftUntilComplete: boolean;
  readonly labels: readonly string[];
  readonly autoMerge: boolean;
}

/** Everything that a plan is made from. */
export interface PlanOptions {
  readonly graph: ReleaseGraph;
  readonly release: Release;
  /** What the run carries. */
  readonly load: Load;
  readonly waves: readonly (readonly string[])[];
  /** The direct downstreams that this run is about. */
  readonly selected: readonly string[];
  /** The direct downstreams that the release moves, in this run or in another one. */
  readonly moving: readonly string[];
  readonly facts: CascadeFacts;
  readonly settings: CascadeSettings;
}
