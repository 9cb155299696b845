import { readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Actions that no contract stands behind, by path: written by hand, or left over from a contract that is gone. `uses:` would
 * run them all the same. GitHub reads `action.yml` and `action.yaml`, so the other spelling is a stray in any folder.
 */
export async function strayActions(root: string, contracts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !ignored.has(entry.name));
  const found = await Promise.all(
    [".", ...folders.map(({ name }) => name)].map(async (folder) => {
      const names = (await readdir(join(root, folder))).filter((name) => /^action\.ya?ml$/i.test(name));
      return names
        .filter((name) => name !== "action.yml" || !contracts.includes(folder))
        .map((name) => (folder === "." ? name : `${folder}/${name}`));
    }),
  );
  return found.flat().sort();
}

const ignored: ReadonlySet<string> = new Set(["node_modules", ".git"]);
