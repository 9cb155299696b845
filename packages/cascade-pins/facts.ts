import type { RepositoryFacts } from "@release-actions/pinning";
import type { RepositoryState, WorkingCopy, WorkingFile } from "@release-actions/ports";
import type { ReleaseError } from "@release-actions/release-model";
import type { CarriedRelease } from "./carried.ts";
import type { BranchVerdict } from "./branch-verdict.ts";

/** What GitHub shows, for the pure files that judge it. */
export type { BranchCommit, DefaultCommit, PullRequestState, RepositoryState } from "@release-actions/ports";

/** What the files of a downstream repository say, at the newest commit of its default branch. */
export type FileFacts =
  /** The look alone decides what is to be done, or that nothing is. */
  | { readonly kind: "not-needed" }
  | {
      readonly kind: "read";
      /** Open until the run ends, because locks are refreshed in it. */
      readonly copy: WorkingCopy;
      readonly modes: ReadonlyMap<string, WorkingFile>;
      readonly pins: RepositoryFacts;
      /** The paths in which the branch differs from that commit; undefined where it stands on another one. */
      readonly branchChanges: readonly string[] | undefined;
      /** Where pins go to the default branch itself: what it had, and a person has taken back. */
      readonly takenBack: readonly CarriedRelease[];
    }
  | { readonly kind: "unreadable"; readonly error: ReleaseError };

/** What is known of one repository before anything is planned. */
export type DownstreamFacts =
  /** There is none of that name, or the token cannot see it. */
  | { readonly kind: "hidden" }
  | {
      readonly kind: "seen";
      readonly state: RepositoryState;
      readonly branch: BranchVerdict;
      readonly files: FileFacts;
    };

/** Everything a cascade is planned from. */
export interface CascadeFacts {
  /** Whom the token belongs to. */
  readonly viewer: string;
  /** The released repository itself; undefined where the token cannot see it. */
  readonly released: RepositoryState | undefined;
  /** Every repository below it, by its name in the graph. */
  readonly below: ReadonlyMap<string, DownstreamFacts>;
  /** The released repository, and those above the ones below it that this run has looked at. */
  readonly others: ReadonlyMap<string, RepositoryState>;
  /** Repositories to which releases of a train are on their way, with the repositories of those releases. */
  readonly coming: ReadonlyMap<string, readonly string[]>;
  /** Releases of other repositories that would be taken along if an installer were offered them. */
  readonly late: readonly CarriedRelease[];
}
