import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./bundles.ts";
import { renderMetadata } from "./metadata.ts";

// With --check nothing is written, and a file that differs is a failure.
const isCheck = process.argv.includes("--check");
const outdated = (await renderMetadata()).filter(({ found, wanted }) => found !== wanted);

for (const { path, wanted } of outdated) {
  if (isCheck) console.error(`${path} is not what its contract says`);
  else {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), wanted);
    console.log(`rendered ${path}`);
  }
}
if (isCheck && outdated.length > 0) {
  console.error('Run "npm run render" and commit the result.');
  process.exitCode = 1;
} else if (outdated.length === 0) console.log("All rendered metadata is current.");
