import type { RepositoryFacts } from "@release-actions/pinning";
import type { CloneState } from "@release-actions/suite";

/** Where the train's branch of one repository stands. */
export type TrainBranch =
  | { readonly kind: "absent" }
  /** Everything on it is in the default branch. */
  | { readonly kind: "merged"; readonly tip: string }
  /** It holds commits of the train on top of the default branch. */
  | { readonly kind: "ahead"; readonly tip: string; readonly facts: RepositoryFacts }
  /** The default branch moved on; `tree` is their merge, made without a checkout. */
  | {
      readonly kind: "diverged";
      readonly tip: string;
      readonly tree: string;
      readonly facts: RepositoryFacts;
    }
  | { readonly kind: "conflicting"; readonly tip: string }
  /** A person has committed to it. */
  | { readonly kind: "foreign"; readonly tip: string; readonly commit: string };

/** What is known of one repository before anything is planned. */
export type RepositoryObservation =
  | { readonly kind: "missing"; readonly repository: string }
  | {
      readonly kind: "found";
      readonly clone: CloneState;
      /** The pins on the default branch. */
      readonly head: RepositoryFacts;
      /** The pins in the latest release; undefined when there is none. */
      readonly released: RepositoryFacts | undefined;
      readonly branch: TrainBranch;
    };
