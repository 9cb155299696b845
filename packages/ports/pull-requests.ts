/** A pull request that brought a commit. */
export interface CommitPullRequest {
  readonly number: number;
  /** The branch it came from. */
  readonly head: string;
  readonly isMerged: boolean;
}

/** Where a repository's pull requests are. */
export interface PullRequests {
  /**
   * The pull requests a commit belongs to.
   * @throws {ExternalError} `github-failed`.
   */
  ofCommit(repository: string, commit: string): Promise<readonly CommitPullRequest[]>;
}
