import type { TreeEntry } from "./git-objects.ts";
import type { ObjectStore } from "./object-store.ts";

/** What is to stand at a path; undefined: nothing. */
export type TreeEdits = ReadonlyMap<string, { readonly mode: string; readonly oid: string } | undefined>;

/** Writes the tree that `base` becomes by the edits, and gives its hash. A folder that gets empty disappears. */
export async function editTree(
  objects: ObjectStore,
  base: string | undefined,
  edits: TreeEdits,
): Promise<string> {
  const entries = base === undefined ? [] : ((await objects.tree(base)) ?? []);
  const kept = new Map(entries.map((entry) => [entry.name, entry]));
  for (const [name, below] of byFirstPart(edits)) {
    const itself = below.get("");
    if (below.has("")) {
      if (itself === undefined) kept.delete(name);
      else kept.set(name, { name, ...itself });
      continue;
    }
    const entry = await editFolder(objects, kept.get(name), { name, edits: below });
    if (entry === undefined) kept.delete(name);
    else kept.set(name, entry);
  }
  return objects.writeTree([...kept.values()]);
}

async function editFolder(
  objects: ObjectStore,
  standing: TreeEntry | undefined,
  { name, edits }: { readonly name: string; readonly edits: TreeEdits },
): Promise<TreeEntry | undefined> {
  const oid = await editTree(objects, standing?.mode === folderMode ? standing.oid : undefined, edits);
  const isEmpty = (await objects.tree(oid))?.length === 0;
  return isEmpty ? undefined : { name, mode: folderMode, oid };
}

export const folderMode = "040000";

/** `a/b` and `a/c` become `a` with `b` and `c`; a path that ends here is kept under the empty name. */
function byFirstPart(
  edits: TreeEdits,
): ReadonlyMap<string, Map<string, { mode: string; oid: string } | undefined>> {
  const groups = new Map<string, Map<string, { mode: string; oid: string } | undefined>>();
  for (const [path, edit] of edits) {
    const slash = path.indexOf("/");
    const name = slash < 0 ? path : path.slice(0, slash);
    const group = groups.get(name) ?? new Map<string, { mode: string; oid: string } | undefined>();
    group.set(slash < 0 ? "" : path.slice(slash + 1), edit);
    groups.set(name, group);
  }
  return groups;
}
