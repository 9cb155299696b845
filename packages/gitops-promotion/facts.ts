import type { BranchCommit, PullRequestState, RepositoryState, WorkingFile } from "@release-actions/ports";
import type { Source } from "@release-actions/manifests";
import type { Problem } from "@release-actions/release-model";
import type { ChartRepository } from "./beside/chart-repositories.ts";
import type { Promoted } from "./trailers.ts";

export type { BranchCommit, PullRequestState, RepositoryState };

/** What is known of the GitOps repository at one commit. */
export interface PromotionFacts {
  readonly state: RepositoryState;
  /** The commit everything below was read at: the newest of the default branch. */
  readonly head: string;
  /** Files that may name the component, of every environment. */
  readonly sources: readonly Source[];
  /** Other files, of no environment that is asked about, which say what the places in these are of. */
  readonly around?: readonly Source[];
  /** Flux's repositories of charts, wherever they stand; undefined where no place asks for them. */
  readonly repositories?: readonly ChartRepository[];
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
  readonly modes: ReadonlyMap<string, WorkingFile>;
  /** Of the files that would change, by path; of none before it is known which these are. */
  readonly histories: ReadonlyMap<string, FileHistory>;
  /** How what stands at places that state no version relates to the release, by what stands there; undefined before it was asked. */
  readonly presents?: ReadonlyMap<string, Present>;
}

/** What stands at a place now, beside the release. */
export type Present =
  | { readonly kind: "older" }
  /** `found`: as people are told. */
  | { readonly kind: "newer"; readonly found: string }
  | { readonly kind: "unknown" };

/** What the history of one file tells about promotions of the component to the environment. */
export interface FileHistory {
  readonly promotions: readonly PromotedBefore[];
  /** Whether what was not read cannot tell anything else. */
  readonly isWhole: boolean;
  /** Nobody asked for it, because more files move at once than are asked. */
  readonly isLeftOut?: true;
}

/** A promotion that took place. */
export interface PromotedBefore extends Promoted {
  readonly commit: string;
}
