import type { PinPlan } from "@release-actions/pinning/plan";
import type { PullRequestState } from "@release-actions/ports";
import type { Problem, Release } from "@release-actions/release-model";
import type { LeftOut } from "./left-out.ts";
import type { WaitingFor } from "./waiting.ts";

/** How the branch comes to hold the pins. */
export type BranchMove =
  /** It does not exist: it is made at the newest commit of the default branch. */
  | { readonly kind: "create" }
  /** It holds nothing that is still needed, because its pull request was merged or closed: it starts again. */
  | { readonly kind: "restart"; readonly tip: string }
  /** One more commit on top of what it holds. */
  | { readonly kind: "append"; readonly tip: string }
  /** The default branch moved on: one new commit on top of it takes the place of the branch's own. */
  | { readonly kind: "rebuild"; readonly tip: string }
  /** It holds everything already. */
  | { readonly kind: "stay"; readonly tip: string }
  /** Not the cascade's branch but the default branch itself. */
  | { readonly kind: "commit"; readonly branch: string };

/** What stands between a repository and the release. */
export type StepState =
  /** It pins nothing that moves. */
  | { readonly kind: "unaffected" }
  /** Its default branch has the release already. `isLeftOpen`: the pull request is open still, and brings nothing any more. */
  | {
      readonly kind: "carried";
      readonly pullRequest: PullRequestState | undefined;
      readonly isLeftOpen?: true;
    }
  /** Its open pull request has everything and says so. */
  | { readonly kind: "proposed"; readonly pullRequest: PullRequestState }
  /** A person closed the pull request with this very release, or took its pins back on the default branch: the answer is no. */
  | { readonly kind: "declined"; readonly pullRequest: PullRequestState | undefined }
  /** A person has pushed to the branch. `tell` is the pull request that does not say so yet. */
  | {
      readonly kind: "foreign";
      readonly commit: string;
      readonly pullRequest: PullRequestState | undefined;
      readonly tell: boolean;
    }
  /** Files, branch or pull request have to change. `targets` are all releases that the pull request then carries. */
  | {
      readonly kind: "change";
      readonly plan: PinPlan;
      readonly base: string;
      readonly move: BranchMove;
      readonly pullRequest: PullRequestState | undefined;
      readonly targets: readonly Release[];
    }
  /** Only what the open pull request waits for has changed. */
  | { readonly kind: "reword"; readonly pullRequest: PullRequestState }
  /** It has to change and cannot: `problems` say why. */
  | { readonly kind: "blocked"; readonly plan: PinPlan | undefined; readonly problems: readonly Problem[] };

/** One repository's part of the cascade. */
export interface RepositoryStep {
  /** By its name in the graph. */
  readonly repository: string;
  /** `owner/name`. */
  readonly nameWithOwner: string;
  readonly state: StepState;
  /** Upstreams of the same train that are not released yet, those that move first in front. */
  readonly waitsFor: readonly WaitingFor[];
  /** What came with these releases everywhere else, and not here, because a person said no to it. */
  readonly leftOut: readonly LeftOut[];
  /** Whether its pull request is to be a draft. */
  readonly isDraft: boolean;
}

/** An upstream of a train that will not move any more, so that nobody waits for it: a person has to know. */
export interface AbandonedUpstream {
  /** By its name in the graph. */
  readonly repository: string;
  /** `owner/name`. */
  readonly nameWithOwner: string;
  readonly because: "archived" | "hidden";
  /** A repository that would wait for it. */
  readonly waiting: string;
}

/** A cascade as a document: the release, and what its direct downstreams need. */
export interface CascadePlan {
  readonly release: Release;
  /** The direct downstreams, and repositories further down whose drafts wait for something else now. */
  readonly steps: readonly RepositoryStep[];
  readonly abandoned: readonly AbandonedUpstream[];
  /** Everything below the release, wave by wave, nearest first. */
  readonly waves: readonly (readonly string[])[];
}
