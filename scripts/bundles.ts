import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const distFolder = join(root, "dist");

/** What is bundled: one per action, and the command line program. */
export interface Bundle {
  /** Relative to the repository root, with forward slashes. */
  readonly entry: string;
  /** Below dist/. */
  readonly folder: string;
}

export async function listBundles(): Promise<readonly Bundle[]> {
  const entries = await readdir(join(root, "actions"), { withFileTypes: true });
  const actions = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ entry: `actions/${name}/main.ts`, folder: name }))
    .toSorted((left, right) => (left.folder < right.folder ? -1 : 1));
  return [...actions, { entry: "packages/cli/main.ts", folder: "release-helper/program" }];
}

/** Builds every bundle into an empty folder. The result depends on the sources and the lockfile alone. */
export async function buildBundles(into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  for (const bundle of await listBundles()) await buildBundle(bundle, into);
  await addLauncher(join(into, "release-helper"));
}

async function buildBundle(bundle: Bundle, into: string): Promise<void> {
  const ncc = join(root, "node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js");
  const options = ["--transpile-only", "--license", "licenses.txt", "--out", join(into, bundle.folder)];
  // ncc reads `paths` of the tsconfig.json in its working directory only, and its cache does not see a change there.
  const command = [ncc, "build", bundle.entry, "--no-cache", "--quiet", ...options];
  await promisify(execFile)(process.execPath, command, { cwd: root });
  await mergeTwinChunks(join(into, bundle.folder));
  await sortChunkLists(join(into, bundle.folder));
}

/**
 * webpack may write one set of modules into two chunks, each naming the other in its `ids`, and which of them an `import()` loads
 * is left to its timing. All of them load the one with the lowest number, and the others are removed.
 */
async function mergeTwinChunks(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const texts = new Map<string, string>();
  const successors = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    texts.set(name, text);
    const ids = /^export const id = (\d+);\nexport const ids = \[([\d,]+)\];\n/.exec(text);
    if (ids?.[1] === undefined || ids[2] === undefined) continue;
    const lowest = String(Math.min(...ids[2].split(",").map(Number)));
    if (lowest !== ids[1]) successors.set(ids[1], lowest);
  }
  for (const [name, text] of texts) {
    if (successors.has(name.replace(".index.js", ""))) await rm(join(folder, name));
    else
      await writeFile(
        join(folder, name),
        text.replaceAll(
          /(?<=__(?:nccwpck|webpack)_require__\.e\()\d+(?=\))/g,
          (id) => successors.get(id) ?? id,
        ),
      );
  }
}

/**
 * In which order the chunks of an `import()` are listed is left to webpack's timing where it makes no difference, as all of them
 * are loaded before any is run. Sorted, the same sources give the same bytes.
 */
async function sortChunkLists(folder: string): Promise<void> {
  const load = String.raw`__nccwpck_require__\.e\(\d+\)`;
  const lists = new RegExp(
    String.raw`(?<=Promise\.all\(/\* import\(\) \*/\[)${load}(?:, ${load})*(?=\]\))`,
    "g",
  );
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".js")) continue;
    const path = join(folder, name);
    const text = await readFile(path, "utf8");
    await writeFile(
      path,
      text.replaceAll(lists, (list) => list.split(", ").sort().join(", ")),
    );
  }
}

/** The program itself is an ES module; what starts it must be readable to any Node (packages/cli/launcher.cjs). */
async function addLauncher(folder: string): Promise<void> {
  const index = join(folder, "index.js");
  await copyFile(join(root, "packages", "cli", "launcher.cjs"), index);
  await chmod(index, 0o755);
  await copyFile(join(root, "packages", "cli", "load-program.cjs"), join(folder, "load-program.js"));
  await writeFile(join(folder, "package.json"), '{\n  "type": "commonjs"\n}\n');
}
