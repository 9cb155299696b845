import type { RepositoryFacts } from "@release-actions/pinning";
import type { RepositoryState, WorkingCopy } from "@release-actions/ports";
import type { ReleaseError } from "@release-actions/release-model";

/** What the files of a downstream repository say, at the newest commit of its default branch. */
export type FileFacts =
  /** The look alone decides what is to be done, or that nothing is. */
  | { readonly kind: "not-needed" }
  | {
      readonly kind: "read";
      /** Open until the run ends, because locks are refreshed in it. */
      readonly copy: WorkingCopy;
      readonly pins: RepositoryFacts;
      /** What the branch changes, where it stands on that very commit; undefined where it does not. */
      readonly branchChanges: readonly string[] | undefined;
    }
  | { readonly kind: "unreadable"; readonly error: ReleaseError };

/** What is known of one repository before anything is planned. */
export type RepositoryFactsOnGitHub =
  | { readonly kind: "hidden" }
  | { readonly kind: "seen"; readonly state: RepositoryState; readonly files: FileFacts };
