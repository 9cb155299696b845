import type { Git } from "./git.ts";

/** A partial clone of one commit: every path is known, contents are fetched as they are asked for. */
export interface WorkingCopy {
  /** The commit it was opened at. */
  readonly commit: string;
  /** Reads of contents that were not fetched find nothing. */
  readonly git: Git;
  /** Regular files at the commit, with their modes. */
  files(): Promise<ReadonlyMap<string, "100644" | "100755">>;
  /** Fetches the contents of these files, in one request. */
  fetch(paths: readonly string[]): Promise<void>;
  /** Paths in which another commit of the repository differs; undefined when it does not stand on this commit. */
  changes(commit: string): Promise<readonly string[] | undefined>;
  /** Writes all files below the folders (`""` is all) into an empty directory, without any `.git`. */
  export(folders: readonly string[], directory: string): Promise<void>;
  /** Removes it. */
  close(): Promise<void>;
}

/** Where the files of repositories on GitHub come from. */
export interface WorkingCopies {
  /**
   * The token is offered to the server only: it stands in no file, no argument and no configuration.
   * @throws {ExternalError} `clone-failed`, in git's own words.
   */
  open(repository: string, commit: string, options?: { readonly depth?: number }): Promise<WorkingCopy>;
}
