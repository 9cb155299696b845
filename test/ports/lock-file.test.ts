import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { withLockFile } from "@release-actions/ports/adapters";
import { temporaryFolder } from "../support/repository.ts";

const lock = () => join(temporaryFolder(), "lock");

test("one acts after the other", async () => {
  const path = lock();
  const seen: string[] = [];
  const act = (name: string) =>
    withLockFile(path, async () => {
      seen.push(name);
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen.push(name);
    });

  await Promise.all([act("a"), act("b"), act("c")]);

  expect(seen.join("")).toMatch(/^(?:aa|bb|cc){3}$/);
  expect(existsSync(path)).toBe(false);
});

test("it is given back after a failure", async () => {
  const path = lock();

  await expect(withLockFile(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");

  expect(existsSync(path)).toBe(false);
});

test("what a process left that runs no more is taken over", async () => {
  const path = lock();
  writeFileSync(path, "2147483647");

  expect(await withLockFile(path, () => Promise.resolve(readFileSync(path, "utf8")))).toBe(`${process.pid}`);
});

test("one that is held for long is told, with its file", async () => {
  const path = lock();
  writeFileSync(path, `${process.pid}`);

  await expect(withLockFile(path, () => Promise.resolve(), 100)).rejects.toMatchObject({
    code: "lock-held",
    found: `${path}, which another process holds`,
  });
  expect(readFileSync(path, "utf8")).toBe(`${process.pid}`);
});

test("a folder that cannot be written is told", async () => {
  const path = join(lock(), "in", "none");

  await expect(withLockFile(path, () => Promise.resolve())).rejects.toMatchObject({
    code: "lock-unwritable",
  });
});
