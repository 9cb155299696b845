/** What a git tag of a repository leads to. */
export type TaggedCommit =
  | { readonly kind: "found"; readonly commit: string }
  /** The repository can be read and has no such tag. */
  | { readonly kind: "absent" }
  /** There is no such repository, or the token cannot see it: GitHub does not tell which. */
  | { readonly kind: "hidden" };

/** The repositories that releases come from. */
export interface ReleaseSources {
  /** The commit that a tag names, an annotated one the commit behind it. One request. */
  commitOfTag(repository: string, tag: string): Promise<TaggedCommit>;
}
