/** What lies in one folder at a commit: the names, each with the hash of its file, or of all that is below it. */
export type FolderEntries = ReadonlyMap<string, string>;

/** The names that are other in one of two versions of a folder, or there in one alone. */
export function changedEntries(before: FolderEntries, after: FolderEntries): ReadonlySet<string> {
  const names = new Set([...before.keys(), ...after.keys()]);
  return new Set([...names].filter((name) => before.get(name) !== after.get(name)));
}

/**
 * Whether git merges two sides without looking into any file, because they have changed nothing in common since `from`. Its
 * trivial merge, by the entries of the top folder alone: https://git-scm.com/docs/git-read-tree#_3_way_merge
 */
export function areApart({
  from,
  ours,
  theirs,
}: {
  readonly from: FolderEntries;
  readonly ours: FolderEntries;
  readonly theirs: FolderEntries;
}): boolean {
  const changed = changedEntries(from, theirs);
  return ![...changedEntries(from, ours)].some((name) => changed.has(name));
}
