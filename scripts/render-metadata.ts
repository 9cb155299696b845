import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./bundles.ts";
import { readContracts, renderMetadata } from "./metadata.ts";
import { strayActions } from "./stray-actions.ts";

// With --check nothing is written, and a file that differs is a failure.
const isCheck = process.argv.includes("--check");
const contracts = await readContracts();
const strays = await strayActions(
  root,
  contracts.map(({ name }) => name),
);
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
} else if (outdated.length === 0 && strays.length === 0) console.log("All rendered metadata is current.");
for (const path of strays) {
  console.error(`${path} has no contract: write actions/<name>/contract.ts and render it, or remove it.`);
  process.exitCode = 1;
}
