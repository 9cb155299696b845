import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { listBundles, root } from "../../scripts/bundles.ts";
import { temporaryFolder } from "../support/repository.ts";

/** One bundle with an exception; verify-tag has none here, whatever it needs today. */
const budget = {
  default: 750_000,
  exceptions: { "release-helper/program": { limit: 2_500_000, entry: 250_000, why: "commands in files" } },
};

/** Bundles of one byte each, and those of the sizes given. */
async function checkSizes(sizes: Readonly<Record<string, number>>, missing?: string) {
  const dist = temporaryFolder();
  for (const { folder } of await listBundles()) {
    mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, folder, "index.js"), ";");
  }
  for (const [file, size] of Object.entries(sizes)) writeFileSync(join(dist, file), ";".repeat(size));
  if (missing !== undefined) rmSync(join(dist, missing), { recursive: true });
  const budgetFile = join(temporaryFolder(), "budget.json");
  writeFileSync(budgetFile, JSON.stringify(budget));
  const command = [join(root, "scripts", "check-sizes.ts"), dist, budgetFile];
  return spawnSync(process.execPath, command, { encoding: "utf8" });
}

test.each<[what: string, sizes: Readonly<Record<string, number>>]>([
  ["a bundle of 750 kB", { "verify-tag/index.js": 750_000 }],
  [
    "commands of the terminal program in files of their own",
    { "release-helper/program/1.index.js": 2_000_000 },
  ],
])("%s is within its budget", async (_, sizes) => {
  const run = await checkSizes(sizes);

  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});

test.each<[what: string, sizes: Readonly<Record<string, number>>, complaint: string]>([
  [
    "a bundle of a byte more",
    { "verify-tag/index.js": 750_001 },
    "dist/verify-tag: 750 kB of 750 kB: too big",
  ],
  [
    "a bundle whose parts are too big together",
    { "verify-tag/1.index.js": 500_000, "verify-tag/2.index.js": 500_000 },
    "dist/verify-tag: 1000 kB of 750 kB: too big",
  ],
  [
    "what every start of the terminal program reads",
    { "release-helper/program/index.js": 300_000 },
    "dist/release-helper/program/index.js: 300 kB of 250 kB: too big",
  ],
])("%s is refused", async (_, sizes, complaint) => {
  const run = await checkSizes(sizes);

  expect(run.stderr).toContain(complaint);
  expect(run.status).toBe(1);
});

test("a bundle that was not built is named", async () => {
  const run = await checkSizes({}, "verify-tag");

  expect(run.stderr).toBe('dist/verify-tag is missing. Run "npm run build" and commit dist/.\n');
  expect(run.status).toBe(1);
});
