import { folderMode } from "./edit-tree.ts";
import type { ObjectType, TreeEntry } from "./git-objects.ts";
import type { ObjectStore } from "./object-store.ts";

/** What stands at a path of a tree; the tree itself at the empty path. */
export async function findEntry(
  objects: ObjectStore,
  tree: string,
  path: string,
): Promise<TreeEntry | undefined> {
  let found: TreeEntry = { mode: folderMode, name: "", oid: tree };
  for (const part of path.split("/").filter((each) => each !== "")) {
    if (found.mode !== folderMode) return undefined;
    const next = (await objects.tree(found.oid))?.find(({ name }) => name === part);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

/** All entries below a tree, with their whole paths, a folder before its contents. */
export async function listTree(
  objects: ObjectStore,
  tree: string,
  options: { readonly recursive: boolean; readonly prefix?: string },
): Promise<readonly TreeEntry[]> {
  const { recursive, prefix = "" } = options;
  const entries = (await objects.tree(tree)) ?? [];
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const whole = { ...entry, name: `${prefix}${entry.name}` };
      if (!recursive || entry.mode !== folderMode) return [whole];
      return [whole, ...(await listTree(objects, entry.oid, { recursive, prefix: `${whole.name}/` }))];
    }),
  );
  return lists.flat();
}

/** Paths of files below `folder` whose content or mode differs between two trees, or that only `after` has. */
export async function changedBelow(
  objects: ObjectStore,
  trees: { readonly before: string | undefined; readonly after: string },
  folder: string,
): Promise<readonly string[]> {
  const entries = async (tree: string | undefined) => {
    const found = tree === undefined ? undefined : await findEntry(objects, tree, folder);
    return found?.mode === folderMode ? found.oid : undefined;
  };
  const [before, after] = await Promise.all([entries(trees.before), entries(trees.after)]);
  if (after === undefined || before === after) return [];
  const list = async (tree: string | undefined) =>
    tree === undefined ? [] : listTree(objects, tree, { recursive: true, prefix: `${folder}/` });
  const standing = new Set((await list(before)).map(({ name, mode, oid }) => `${mode} ${oid} ${name}`));
  return (await list(after))
    .filter(({ name, mode, oid }) => mode !== folderMode && !standing.has(`${mode} ${oid} ${name}`))
    .map(({ name }) => name);
}

/** What kind of object a tree's entry is. */
export function typeOfMode(mode: string): ObjectType {
  return mode === folderMode ? "tree" : mode === "160000" ? "commit" : "blob";
}
