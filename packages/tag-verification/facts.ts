/** What a clone can tell about a tag. Where it cannot, `unknown` says why and how to let it. */
export type Known<Value> =
  | { readonly kind: "known"; readonly value: Value }
  | { readonly kind: "unknown"; readonly reason: string; readonly fix: string };

/** What `plan` judges a tag by. */
export interface TagFacts {
  /** The names of all tags of the repository. */
  readonly tags: Known<readonly string[]>;
  readonly branch: Known<{
    /** The default branch's name. */
    readonly name: string;
    /** Whether the tagged commit is part of it. */
    readonly contains: boolean;
  }>;
}
