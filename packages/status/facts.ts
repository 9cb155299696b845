import type { RepositoryFacts } from "@release-actions/pinning";
import type { CloneState } from "@release-actions/suite";

/** One repository of the suite as it stands on this machine. */
export type RepositoryObservation =
  | { readonly kind: "missing"; readonly repository: string }
  | {
      readonly kind: "found";
      readonly clone: CloneState;
      /** What its default branch says about the packages of the suite. */
      readonly facts: RepositoryFacts;
    };
