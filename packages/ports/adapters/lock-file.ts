import { ExternalError } from "@release-actions/release-model";
import { readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { isAlive } from "./process-alive.ts";

/**
 * Does something while no other process does the same: whoever comes second waits for the first, for `patience`
 * milliseconds. What a killed process has left does not count. In the file stands the number of the process.
 * @throws {ExternalError} `lock-held`, `lock-unwritable`.
 */
export async function withLockFile<Result>(
  path: string,
  act: () => Promise<Result>,
  patience = 10_000,
): Promise<Result> {
  await take(path, patience);
  try {
    return await act();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string, patience: number): Promise<void> {
  for (let waited = 0; waited <= patience; waited += pause) {
    if (await created(path)) return;
    const owner = Number(await readFile(path, "utf8").catch(() => ""));
    if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
    else await delay(pause);
  }
  throw new ExternalError({
    code: "lock-held",
    expected: "to be the only one that changes this at a time",
    found: `${path}, which another process holds`,
    fix: "Wait for the other one. Where there is none, delete that file.",
    retryable: true,
  });
}

/** In milliseconds. */
const pause = 50;

async function created(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid}`, { flag: "wx" });
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw new ExternalError({
      code: "lock-unwritable",
      expected: `to write ${path}`,
      found: codeOf(cause) ?? "a failure",
      fix: "See to it that the folder is yours, and run it again.",
      retryable: false,
      cause,
    });
  }
}

/** `EEXIST`, `EACCES`, … */
function codeOf(error: unknown): string | undefined {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : undefined;
}
