/** Who, and when: as a commit or tag records it. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  /** As in `+0100`. */
  readonly offset: string;
}

export interface CommitContent {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** The armored signature, if there is one. */
  readonly signature?: string | undefined;
}

export interface Commit extends CommitContent {
  readonly oid: string;
}

export interface TagContent {
  readonly object: string;
  readonly type: ObjectType;
  readonly name: string;
  readonly tagger: Signature;
  readonly message: string;
}

export interface Tag extends TagContent {
  readonly oid: string;
}

export type ObjectType = "commit" | "tree" | "blob" | "tag";

export interface TreeEntry {
  /** `100644`, `100755`, `120000`, `040000` or `160000`, as GitHub spells it. */
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

/** The instant of a signature as GitHub prints it. */
export function instantOf({ seconds }: Signature): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
