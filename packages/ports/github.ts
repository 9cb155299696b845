import type { FolderEntries } from "@release-actions/release-model";

/** A pull request as one look shows it. */
export interface PullRequestState {
  /** GitHub's node id. */
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "merged" | "closed";
  readonly isDraft: boolean;
  readonly title: string;
  /** Empty of one that ended, as are its labels and comments, and `mergeable` is unknown: what counts then are its commits. */
  readonly body: string;
  /** The branch it is to be merged into. */
  readonly base: string;
  /** The newest commit of its branch. */
  readonly head: string;
  /**
   * `conflicting`: it cannot be merged as it stands. GitHub works this out after the first question: `unknown` until then, unless both
   * sides have changed nothing in common.
   */
  readonly mergeable: "mergeable" | "conflicting" | "unknown";
  /** When it was merged or closed. */
  readonly endedAt: Date | undefined;
  /** The commit that brought it into its base, and when; of a merged one. */
  readonly merge: { readonly commit: string; readonly at: Date } | undefined;
  readonly hasAutoMerge: boolean;
  readonly labels: readonly string[];
  /** Its newest commits, oldest first; `isComplete` when these are all. */
  readonly commits: readonly BranchCommit[];
  readonly isComplete: boolean;
  /** Its newest comments, oldest first; `hasMoreComments` where there are others. */
  readonly comments: readonly { readonly body: string; readonly isOwn: boolean }[];
  readonly hasMoreComments: boolean;
}

export interface BranchCommit {
  readonly hash: string;
  /** The whole message. */
  readonly message: string;
  readonly parents: readonly string[];
  /** Whose hand it went through last: GitHub's, as what is made by its pages and APIs; its author's; or that of somebody who amended or rebased it. */
  readonly committedBy: "github" | "author" | "other";
}

/** A commit of the default branch, and what tells whose it is and what it changes. */
export interface DefaultCommit extends BranchCommit {
  /** Whether whom the token belongs to is its author. */
  readonly isOwn: boolean;
  /** Its top folder; undefined where GitHub does not show it. */
  readonly folder: FolderEntries | undefined;
}

/** A branch and where it leads back to. */
export interface BranchState {
  /** The newest commit. */
  readonly tip: string;
  /** The newest commits that can be reached from the tip, newest first; at most 20. */
  readonly history: readonly BranchCommit[];
}

/** A tag, and when the commit it points to was made. */
export interface TagState {
  readonly name: string;
  readonly commit: string;
  readonly committedAt: Date;
}

/** A published release and what it says of itself. */
export interface ReleaseNotes {
  readonly tag: string;
  readonly url: string;
  /** Markdown that other people wrote. */
  readonly body: string;
}

/** Everything about one repository that can be read in one look, without its files. */
export interface RepositoryState {
  readonly id: string;
  /** `owner/name` as it is called today: not what was asked for when it was renamed or moved. */
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  /** False where the token may read only; undefined where GitHub does not say, as it does not to Apps. */
  readonly canPush: boolean | undefined;
  readonly allowsAutoMerge: boolean;
  /** How pull requests may be merged here, the ways that make one commit first. */
  readonly mergeMethods: readonly ("squash" | "rebase" | "merge")[];
  /** Undefined in a repository without any commit. */
  readonly defaultBranch:
    | {
        readonly name: string;
        readonly head: string;
        /** Its newest commits, newest first, where they were asked for; at most 50. */
        readonly history?: readonly DefaultCommit[];
      }
    | undefined;
  /** The branch that was asked for, where there is one. */
  readonly branch: BranchState | undefined;
  /** The newest pull requests from that branch of this very repository, newest first: some 50; `hasMorePullRequests` where there may be others. */
  readonly pullRequests: readonly PullRequestState[];
  readonly hasMorePullRequests: boolean;
  /** The newest tags by the dates of their commits, newest first: 100, and more where `tagsUntil` asked for more. */
  readonly tags: readonly TagState[];
  /** The newest published releases, newest first; at most 5, with `hasMoreReleases` where there are others. */
  readonly releases: readonly ReleaseNotes[];
  readonly hasMoreReleases: boolean;
  /** Node ids of the labels that were asked for, by name; a label that the repository lacks is not there. */
  readonly labels: ReadonlyMap<string, string>;
}

/** How many repositories one request of a look asks about at most: a release with 100 below it takes four requests. */
export const repositoriesPerRequest = 26;

/** What became of a look at one repository. */
export type RepositoryLook =
  | { readonly kind: "found"; readonly state: RepositoryState }
  /** There is none of that name, or the token cannot see it: GitHub does not tell which. */
  | { readonly kind: "hidden" };

export interface GitHubLook {
  /** Whom the token belongs to; `github-actions[bot]` for the token that a workflow run is given. */
  readonly viewer: string;
  /** By the names that were asked for. */
  readonly repositories: ReadonlyMap<string, RepositoryLook>;
}

/** One file of a commit that is to be made. */
export interface CommittedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of git: 100644 for a plain file, 100755 for one that can be executed. */
  readonly mode: "100644" | "100755";
}

/** A commit that stands on `parent` and changes nothing but `files`. */
export interface CommitRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly branch: string;
  /** Where the branch stands now: the commit fails when it has moved. */
  readonly expected: string;
  /** The commit to build on. Other than `expected`, it takes the branch's place (its commits are left behind). */
  readonly parent: string;
  readonly message: string;
  readonly files: readonly CommittedFile[];
}

/** A commit for a branch whose pull request is still to be opened. */
export interface PreparedCommitRequest extends Omit<CommitRequest, "expected"> {
  /** Where the branch stands now; undefined where there is none. */
  readonly expected: string | undefined;
  /** Whether nothing on the branch counts any more, so that it may stand at `parent` in between. */
  readonly isLeftover?: boolean;
}

/** Puts a branch at a commit, if it still stands at `expected`: undefined where there must be none. */
export interface ComingMove {
  readonly expected: string | undefined;
  readonly commit: string;
  /** Whether the move may leave commits behind. */
  readonly isForced: boolean;
}

export interface PreparedCommit {
  readonly commit: string;
  /** What the branch still lacks: for `openPullRequest`, which does both in one request. */
  readonly move: ComingMove | undefined;
}

/** What became of asking a pull request to merge itself. */
export type AutoMerge =
  | { readonly kind: "not-asked" }
  | { readonly kind: "enabled" }
  /** It could be merged at once, so it was: GitHub refuses to wait for nothing. */
  | { readonly kind: "merged" }
  | { readonly kind: "unavailable"; readonly reason: string };

/** What a pull request is to have beside its text. */
export interface Decoration {
  readonly repositoryId: string;
  /** By name; an undefined id is a label that has to be made. */
  readonly labels: ReadonlyMap<string, string | undefined>;
  readonly autoMerge?: { readonly method: "squash" | "rebase" | "merge"; readonly head: string };
}

export type OpenedPullRequest = Pick<PullRequestState, "id" | "number" | "url" | "head"> & {
  readonly labels: ReadonlyMap<string, string>;
};

/**
 * GitHub, as far as a cascade needs it. Every method may throw an {ExternalError} `github-failed` (status, what to do,
 * whether trying again helps) and a {Refusal} `github-forbidden` that names the permission which is missing. Reads are repeated
 * after passing failures; a write is repeated only where it is certain not to have happened.
 */
export interface GitHub {
  /**
   * Looks at many repositories, some 25 in one request. `repositories` are `owner/name`.
   * @throws {UsageError} `github-token` when GitHub does not accept the token.
   */
  look(request: {
    readonly repositories: readonly string[];
    /** The branch whose state and pull requests are wanted. */
    readonly branch: string;
    readonly labels: readonly string[];
    /** What the names of the wanted tags have in common, by `owner/name`: of a repository with many packages only those of one. */
    readonly tagsWith?: ReadonlyMap<string, string>;
    /** Whether these tags are enough; where not, older ones are read until they are. Default: any are. */
    readonly tagsUntil?: (
      repository: string,
      shown: Pick<RepositoryState, "tags" | "pullRequests">,
    ) => boolean;
    /** Whether the newest commits of the default branch are wanted, too. Default false. */
    readonly defaultHistory?: boolean;
    /** False leaves the pull requests out, for which a token needs a permission of its own. Default true. */
    readonly pullRequests?: boolean;
  }): Promise<GitHubLook>;
  /**
   * The pull requests from a branch that are older than what a look has shown, newest first: those with a number below `before`.
   * There may be older ones still where some ended before `since`, and where there are more than some thousand.
   */
  olderPullRequests(request: {
    readonly repository: string;
    readonly branch: string;
    readonly before: number;
    readonly since: Date | undefined;
  }): Promise<readonly PullRequestState[]>;
  /** Whether whom the token belongs to has left a comment with this text on a pull request, among the newest thousand. */
  hasCommented(pullRequest: string, text: string): Promise<boolean>;
  /** What the published releases of some tags say, by `owner/name`, one tag each. */
  releaseNotes(tags: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, ReleaseNotes>>;
  /**
   * Whether pull requests, by their node ids, can be merged: asks again for some seconds, until GitHub has worked it out. What is
   * `unknown` then stays so.
   */
  mergeability(pullRequests: readonly string[]): Promise<ReadonlyMap<string, PullRequestState["mergeable"]>>;
  /** Whether `commit` can be reached from `tip`, each a commit, a branch or a tag. */
  contains(repository: string, tip: string, commit: string): Promise<boolean>;
  /** One file at a reference (the default branch without one); undefined where there is none. */
  readFile(repository: string, path: string, reference?: string): Promise<Uint8Array | undefined>;
  /** @throws {Refusal} `branch-moved` when the branch exists already. */
  createBranch(branch: {
    readonly repositoryId: string;
    readonly name: string;
    readonly commit: string;
  }): Promise<void>;
  /**
   * Moves a branch to any commit, if it still stands at `expected`.
   * @throws {Refusal} `branch-moved` when it does not.
   */
  resetBranch(branch: {
    readonly repositoryId: string;
    readonly name: string;
    readonly expected: string;
    readonly commit: string;
  }): Promise<void>;
  /**
   * Commits files through the API, so that GitHub signs the commit, and returns its hash. One request where plain files
   * are put on top of the branch; a tree, a commit and a move of the branch where modes or another parent need it.
   * @throws {Refusal} `branch-moved` when the branch no longer stands at `expected`.
   */
  commit(request: CommitRequest): Promise<string>;
  /**
   * Commits files for a branch whose pull request comes next, in as few requests as `commit`. Where that takes a tree, the
   * commit is made and the branch stays as it is: `openPullRequest` moves it.
   * @throws {Refusal} `branch-moved` when the branch does not stand at `expected`.
   */
  prepareCommit(request: PreparedCommitRequest): Promise<PreparedCommit>;
  /**
   * Opens a pull request, and makes the labels that the repository lacks in the same request, as far as they can be made: the
   * ids of those that were, by name. With `move`, the branch is put at its commit in the same request, too.
   * @throws {Refusal} `pull-request-exists` when there is an open one from this branch; `branch-moved` when it is not where
   * `move` expects it.
   */
  openPullRequest(request: {
    readonly repositoryId: string;
    readonly base: string;
    readonly branch: string;
    readonly title: string;
    readonly body: string;
    readonly isDraft: boolean;
    readonly newLabels?: readonly string[];
    readonly move?: ComingMove;
  }): Promise<OpenedPullRequest>;
  /**
   * Rewords a pull request, turns it into a draft or back, and decorates it: one request, and one more where a label has to be
   * made first. Returns the commit it then stood at; where that is not the one auto-merge was meant for, it is not asked for.
   */
  updatePullRequest(request: {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    /** Undefined leaves it as it is. */
    readonly isDraft?: boolean;
    readonly decoration?: Decoration;
  }): Promise<{ readonly head: string; readonly autoMerge: AutoMerge }>;
  /** Adds labels and asks for auto-merge, in one request where no label has to be made first. */
  decoratePullRequest(request: Decoration & { readonly pullRequest: string }): Promise<AutoMerge>;
  comment(subject: string, body: string): Promise<void>;
}
