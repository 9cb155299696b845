import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { withPrivateFolder } from "@release-actions/ports/adapters/signing";
import { root } from "../../scripts/bundles.ts";
import { temporaryFolder } from "../support/repository.ts";

test("nobody else may read it, and it is gone afterwards, also when its use fails", async () => {
  const within = temporaryFolder();
  let mode = 0;

  const use = withPrivateFolder(within, (folder) => {
    mode = statSync(folder).mode & 0o777;
    return Promise.reject(new Error("no"));
  });

  await expect(use).rejects.toThrow("no");
  expect(mode).toBe(0o700);
  expect(readdirSync(within)).toEqual([]);
});

test.each([
  ["that is not there", join(temporaryFolder(), "nowhere")],
  ["without a name", ""],
])("within a folder %s, it lies where temporary files do, never where the run works", async (_, within) => {
  const folder = await withPrivateFolder(within, (found) => Promise.resolve(found));

  expect(dirname(folder)).toBe(tmpdir());
  expect(existsSync(folder)).toBe(false);
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
  ["SIGHUP", 129],
] as const)("is gone when the run is told to end by %s", async (signal, exitCode) => {
  const within = temporaryFolder();
  const adapter = join(root, "packages", "ports", "adapters", "private-folder.ts");
  const script = `import { withPrivateFolder } from ${JSON.stringify(adapter)};
    await withPrivateFolder(${JSON.stringify(within)}, () => new Promise(() => { console.log("in"); setInterval(() => 0, 1000); }));`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script]);
  await once(child.stdout, "data");
  expect(readdirSync(within)).toHaveLength(1);

  child.kill(signal);

  expect(await once(child, "close")).toEqual([exitCode, null]);
  expect(readdirSync(within)).toEqual([]);
});
