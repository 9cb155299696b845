// Checks that no bundle is too big: node scripts/check-sizes.ts [FOLDER [BUDGET]], dist and scripts/bundle-budget.json by default.
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { distFolder, listBundles, root } from "./bundles.ts";

/** Bytes of code a bundle may have; an exception states its own limit and why. */
interface Budget {
  readonly default: number;
  readonly exceptions: Readonly<Record<string, Exception>>;
}

interface Exception {
  readonly limit: number;
  /** For index.js alone, which is read at every start. */
  readonly entry: number;
  readonly why: string;
}

const folder = process.argv[2] === undefined ? distFolder : resolve(process.argv[2]);
const budgetFile = resolve(process.argv[3] ?? join(root, "scripts", "bundle-budget.json"));
const budget = JSON.parse(await readFile(budgetFile, "utf8")) as Budget;

for (const bundle of await listBundles()) {
  const exception = budget.exceptions[bundle.folder];
  const directory = join(folder, bundle.folder);
  if (!existsSync(directory)) {
    console.error(`dist/${bundle.folder} is missing. Run "npm run build" and commit dist/.`);
    process.exitCode = 1;
    continue;
  }
  judge(bundle.folder, await codeSize(directory), exception?.limit ?? budget.default);
  if (exception !== undefined) {
    const { size } = await stat(join(directory, "index.js"));
    judge(`${bundle.folder}/index.js`, size, exception.entry);
  }
}

function judge(name: string, size: number, limit: number): void {
  const line = `dist/${name}: ${Math.round(size / 1000)} kB of ${Math.round(limit / 1000)} kB`;
  if (size <= limit) console.log(line);
  else {
    console.error(
      `${line}: too big. Find what came in, or state an exception in scripts/bundle-budget.json.`,
    );
    process.exitCode = 1;
  }
}

async function codeSize(directory: string): Promise<number> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".js"));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(directory, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
