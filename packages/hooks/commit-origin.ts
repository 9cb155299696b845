/** How a commit comes about, as far as its repository tells: who worded the message, and whether it is a new one. */
export type CommitOrigin =
  /** The message lies in no repository. */
  | { readonly kind: "unknown" }
  | { readonly kind: "new" }
  /** Also one that is amended. */
  | { readonly kind: "merge" }
  | { readonly kind: "revert" }
  /** A commit that exists is made again: by cherry-pick, or by a rebase. */
  | { readonly kind: "replay"; readonly headers: readonly string[] };
