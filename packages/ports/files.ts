/** The file system below one root. Paths are relative to it, with forward slashes; none may leave it. */
export interface Files {
  readonly root: string;
  /**
   * Every manifest candidate below the root: what git tracks or would track, or, outside a repository,
   * everything but ignored and vendored folders. Sorted by code unit.
   * @throws {UsageError} `folder-missing` when the root is no folder.
   */
  list(): Promise<readonly string[]>;
  /**
   * @throws {Refusal} `path-escapes` when a link leads out of the root; `file-missing`.
   */
  read(path: string): Promise<Uint8Array>;
  /** Replaces a file atomically (temporary file beside it, flush, rename), keeping its mode. Creates it when missing. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** Copies every listed file into an empty folder, links that stay inside as links. Nothing of `.git` is copied. */
  copyTo(directory: string): Promise<void>;
}
