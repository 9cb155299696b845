import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { distFolder, listBundles, root } from "./bundles.ts";

/** Bytes of code a bundle may have; an exception states its own limit and why. */
interface Budget {
  readonly default: number;
  readonly exceptions: Readonly<Record<string, { readonly limit: number; readonly why: string }>>;
}

const budget = JSON.parse(await readFile(join(root, "scripts", "bundle-budget.json"), "utf8")) as Budget;

for (const { folder } of await listBundles()) {
  const size = await codeSize(join(distFolder, folder));
  const limit = budget.exceptions[folder]?.limit ?? budget.default;
  const line = `dist/${folder}: ${Math.round(size / 1000)} kB of ${Math.round(limit / 1000)} kB`;
  if (size <= limit) console.log(line);
  else {
    console.error(
      `${line}: too big. Find what came in, or state an exception in scripts/bundle-budget.json.`,
    );
    process.exitCode = 1;
  }
}

async function codeSize(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
