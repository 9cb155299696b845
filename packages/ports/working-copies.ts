import type { Git } from "./git.ts";

/** A regular file at a commit. */
export interface WorkingFile {
  readonly mode: "100644" | "100755";
}

/**
 * A shallow, partial clone of one commit: its paths are all known, contents are fetched as they are asked for.
 * It lies in a folder of its own until it is closed.
 */
export interface WorkingCopy {
  /** The commit it was opened at. */
  readonly commit: string;
  /** Reads of contents that were not fetched fail. */
  readonly git: Git;
  /** The regular files at the commit, by path. */
  files(): Promise<ReadonlyMap<string, WorkingFile>>;
  /** Fetches the contents of these files, in one request. */
  fetch(paths: readonly string[]): Promise<void>;
  /** The paths in which one of the `others` differs from the commit. */
  changes(other: string): Promise<readonly string[]>;
  /**
   * Writes everything below the folders (an empty name is all of it) into an empty directory, without any `.git`. Contents are
   * fetched in one request.
   */
  export(folders: readonly string[], directory: string): Promise<void>;
  /** Removes it from the disk. */
  close(): Promise<void>;
}

/** Where the files of repositories on a server come from. */
export interface WorkingCopies {
  /**
   * Opens `owner/name` at a commit. `others` are commits whose paths can be compared with it.
   * @throws {ExternalError} `clone-failed`, in git's own words.
   */
  open(repository: string, commit: string, others?: readonly string[]): Promise<WorkingCopy>;
}
