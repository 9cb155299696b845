/** A version tag as the repository has it. */
export interface GitTag {
  readonly name: string;
  /** The object the tag names: the tag object of an annotated tag, the commit of a lightweight one. */
  readonly object: string;
  /** The commit it finally points to. */
  readonly commit: string;
  readonly annotated: boolean;
}

/** A tag as another repository has it. */
export interface RemoteTag {
  readonly object: string;
  readonly commit: string;
}

/** A token, and the only server that may be told it. */
export interface ServerAccess {
  /** `https://github.com`, without a path. */
  readonly server: string;
  readonly token: string;
}

export interface GitCommit {
  readonly hash: string;
  /** The whole message. */
  readonly message: string;
}

/** Where the work tree stands. */
export interface WorkTree {
  /** The checked-out branch, or undefined when HEAD is detached. */
  readonly branch: string | undefined;
  /** Tracked files that differ from HEAD or the index, relative paths. Untracked files do not count. */
  readonly modified: readonly string[];
}

/** The references of a repository that were asked for. */
export interface References {
  /** The commit that is checked out, or undefined before the first one. */
  readonly head: string | undefined;
  /** The commit of each branch that exists, by its full name: `refs/heads/main`. */
  readonly branches: ReadonlyMap<string, string>;
  /** Every tag, in no particular order. */
  readonly tags: readonly GitTag[];
}

/** One file to write into a commit. */
export interface CommitFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One local repository. Reads never touch the work tree; writes are compare-and-swap on one reference. */
export interface Git {
  readonly root: string;
  /** Name to URL (credentials removed). */
  remotes(): Promise<Readonly<Record<string, string>>>;
  /** The name of the remote that the checked-out branch follows; undefined where it follows none, or HEAD is detached. */
  followedRemote(): Promise<string | undefined>;
  /** The checked-out branch, or undefined when HEAD is detached. */
  currentBranch(): Promise<string | undefined>;
  /** Tracked files that differ from HEAD or the index, relative paths. Untracked files do not count. */
  modified(): Promise<readonly string[]>;
  /** Both of the above in one look: each look is a process. */
  workTree(): Promise<WorkTree>;
  /** Every tag, in no particular order. */
  tags(): Promise<readonly GitTag[]>;
  /** What is checked out, every tag and the branches named (in full: `refs/heads/main`), in one look. */
  references(branches: readonly string[]): Promise<References>;
  /** The commit a revision names, or undefined when there is none. */
  resolve(revision: string): Promise<string | undefined>;
  /** The way from the top of the work tree down to `root`: `packages/a`, empty at the top. */
  folder(): Promise<string>;
  /** What `git describe` prints for a commit, or undefined when it finds no name. Arguments are options only. */
  describe(commit: string, options: readonly string[]): Promise<string | undefined>;
  /**
   * One tag as a remote has it now, undefined where it has none. The token is offered to that server alone, where it
   * refuses without, and stands in no file and no argument.
   * @throws {ExternalError} `git-failed` when the remote cannot be asked.
   */
  remoteTag(remote: string, name: string, access?: ServerAccess): Promise<RemoteTag | undefined>;
  /** Whether history was cut when this clone was made, so that commits and tags may be missing here. */
  isShallow(): Promise<boolean>;
  /** Those of the tags named that are reachable from a commit. */
  contains(commit: string, names: readonly string[]): Promise<readonly string[]>;
  /** Whether `ancestor` is reachable from `descendant`. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** How many commits are reachable from `to` and not from `from` (all when undefined). */
  count(range: { readonly from?: string; readonly to: string }): Promise<number>;
  /** Commits reachable from `to` and not from `from` (all when undefined), newest first. */
  commits(range: { readonly from?: string; readonly to: string }): Promise<readonly GitCommit[]>;
  /** The whole message of one commit. */
  message(commit: string): Promise<string>;
  /** Paths of the tree at a commit; regular files only (no links, no submodules). */
  list(commit: string): Promise<readonly string[]>;
  /** The bytes of files at a commit, by path. A path that is not there is left out. */
  read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Writes the tree of a commit into an empty folder, without any `.git`. */
  exportTree(commit: string, directory: string): Promise<void>;
  /** The tree of the merge of two commits, or undefined when they conflict. Nothing is checked out. */
  mergeTree(ours: string, theirs: string): Promise<string | undefined>;
  /**
   * Commits `files` on top of `tree` (default: the tree of the first parent) and moves `branch` from `expected` to the new commit, without
   * touching the work tree, the index or hooks.
   * @throws {Refusal} `branch-moved` when the branch no longer stands at `expected` (undefined: it must not exist).
   */
  commit(change: {
    readonly branch: string;
    readonly expected: string | undefined;
    readonly parents: readonly [string, ...string[]];
    readonly tree?: string;
    readonly files: readonly CommitFile[];
    readonly message: string;
  }): Promise<string>;
  /** Makes an annotated tag. @throws {Refusal} `tag-exists`. */
  createTag(tag: { readonly name: string; readonly commit: string; readonly message: string }): Promise<void>;
  /** Pushes references in one atomic transaction, never by force. @throws {ExternalError} `push-rejected`. */
  push(remote: string, references: readonly string[]): Promise<void>;
}
