/** A commit that touched a file. */
export interface TouchingCommit {
  readonly hash: string;
  /** The whole message. */
  readonly message: string;
}

/** What happened to files of a repository. */
export interface CommitHistory {
  /** The newest commits up to `tip` that changed a file, newest first; at most 100. */
  commitsTouching(repository: string, tip: string, path: string): Promise<readonly TouchingCommit[]>;
}
