import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBundles, distFolder } from "./bundles.ts";

/** Builds all bundles anew, elsewhere, and compares: what is committed must be what the sources say. */
const scratch = await mkdtemp(join(tmpdir(), "release-actions-dist-"));
try {
  await buildBundles(scratch);
  const [built, committed] = await Promise.all([readTree(scratch), readTree(distFolder)]);
  const names = [...new Set([...built.keys(), ...committed.keys()])].sort();
  const differing = names.filter((name) => built.get(name) !== committed.get(name));
  for (const name of differing) {
    const how = !committed.has(name) ? "is missing" : !built.has(name) ? "is left over" : "differs";
    console.error(`dist/${name} ${how}`);
  }
  if (differing.length > 0) {
    console.error('Run "npm run build" and commit dist/.');
    process.exitCode = 1;
  } else console.log(`${names.length} files of dist/ are what the sources build.`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function readTree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(async (file) => {
      const name = file.slice(folder.length + 1).replaceAll("\\", "/");
      return [name, (await readFile(file)).toString("latin1")] as const;
    }),
  );
  return new Map(contents);
}
