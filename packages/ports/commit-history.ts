/** A commit that touched a file. */
export interface TouchingCommit {
  readonly hash: string;
  /** The whole message. */
  readonly message: string;
}

/** How many commits a page has that is not the last one. */
export const commitsOnPage = 100;

/** What happened to a repository and to its files. */
export interface CommitHistory {
  /** The commits up to `tip`, newest first, by pages from 1 on; with `path` those that changed that file. */
  commitsTouching(
    repository: string,
    page: { readonly tip: string; readonly path: string | undefined; readonly page: number },
  ): Promise<readonly TouchingCommit[]>;
  /**
   * What a file was called before the commit that brought it under its name; undefined where that commit made it, or made it so
   * different that it passes for another one.
   */
  renamedFrom(
    repository: string,
    file: { readonly commit: string; readonly path: string },
  ): Promise<string | undefined>;
}
