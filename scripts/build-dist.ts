import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildBundles, distFolder } from "./bundles.ts";

await buildBundles(distFolder);
for (const name of await readdir(distFolder, { recursive: true })) {
  const { size } = await stat(join(distFolder, name));
  if (name.endsWith(".js")) console.log(`${String(Math.round(size / 1000)).padStart(6)} kB  dist/${name}`);
}
