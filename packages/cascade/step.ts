import type { LockChange } from "@release-actions/pinning";
import type { FileChange, PinPlan } from "@release-actions/pinning/plan";
import type { Problem, Release, ReleaseError, Version } from "@release-actions/release-model";

/** An upstream of a repository that this train moves. */
export interface MovingUpstream {
  readonly release: Release;
  /** Whether that version exists. Otherwise it is what the upstream's next release is expected to be. */
  readonly released: boolean;
}

/** What stands between a repository and the train. */
export type StepState =
  /** It pins nothing that moves. */
  | { readonly kind: "unaffected" }
  /** Its latest release carries everything. */
  | { readonly kind: "released"; readonly version: Version }
  /** Everything is in the default branch; the next release is missing. */
  | { readonly kind: "merged" }
  /** Everything is committed on the train's branch; it waits to be merged. */
  | { readonly kind: "proposed"; readonly commit: string }
  /** An upstream that it pins will move in this train and is not released yet. */
  | { readonly kind: "waiting" }
  /** `base` is what the train's commit stands on. */
  | { readonly kind: "change"; readonly plan: PinPlan; readonly base: CommitBase }
  /** It needs a change, or cannot be read, and a person has to clear the way first. */
  | {
      readonly kind: "blocked";
      /** Undefined when nothing could be read. */
      readonly plan: PinPlan | undefined;
      readonly problems: readonly Problem[];
    }
  /** It is not cloned in the workspace. */
  | { readonly kind: "missing" };

/** Where a commit of the train starts. */
export interface CommitBase {
  /** Where the branch must stand for the commit to be added; undefined when it must not exist. */
  readonly expected: string | undefined;
  readonly parents: readonly [string, ...string[]];
  /** The tree the edits are made on: a commit or a merged tree. */
  readonly tree: string;
}

/** One repository's part of the train. */
export interface RepositoryStep {
  readonly repository: string;
  /** Undefined when it is not cloned. */
  readonly directory: string | undefined;
  readonly state: StepState;
  /** The upstreams it pins that this train moves. */
  readonly upstreams: readonly MovingUpstream[];
  /** What the whole train will change here once every upstream is released; expected versions included. */
  readonly preview: PinPlan | undefined;
  /** The version its next release is expected to be, when this train makes one. */
  readonly next: Version | undefined;
  /** `release-please` repositories get their tag from a merged release pull request only. */
  readonly releasedBy: "tag" | "release-please";
}

/** The train as a document: the release, and the repositories below it in waves. */
export interface CascadePlan {
  readonly release: Release;
  /** Whether the released version is tagged in its repository. */
  readonly tagged: boolean;
  readonly waves: readonly (readonly RepositoryStep[])[];
}

/** What was done for one repository whose step was a change. */
export type StepResult =
  | {
      readonly kind: "committed";
      readonly repository: string;
      readonly branch: string;
      readonly commit: string;
      readonly changes: readonly FileChange[];
      readonly locks: readonly LockChange[];
    }
  | { readonly kind: "failed"; readonly repository: string; readonly error: ReleaseError };
