/** What the next commit of one repository would hold. */
export interface GitIndex {
  /**
   * Paths, from the top of the work tree, of the files the commit adds or changes: no links, no submodules, and none that is
   * only renamed. `exclude` are pathspecs.
   * https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
   */
  staged(exclude: readonly string[]): Promise<readonly string[]>;
  /** Those of the paths that a merge in progress takes over as the other branch has them; none where nothing is merged. */
  merged(paths: readonly string[]): Promise<readonly string[]>;
  /** The staged bytes of files, by path. A path that is not staged is left out. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
