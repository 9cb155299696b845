import { createHash, randomUUID } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const hour = 3_600_000;
const partial = "partial-";

/** Whether a file is there with this SHA-256 sum. */
export async function hasSum(path: string, sum: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes !== undefined && createHash("sha256").update(bytes).digest("hex") === sum;
}

/**
 * Puts a program into a folder that several jobs may fill at once: whole, or not at all. What a job that was killed left of its
 * own is cleared away by a later one.
 */
export async function keepProgram(program: string, bytes: Buffer, sum: string): Promise<void> {
  const folder = dirname(program);
  await mkdir(folder, { recursive: true });
  await clearAway(folder);
  const temporary = join(folder, `${partial}${randomUUID()}`);
  try {
    await writeFile(temporary, bytes, { mode: 0o755, flag: "wx" });
    await chmod(temporary, 0o755);
    await rename(temporary, program);
  } catch (error) {
    // On Windows nothing takes the place of a program that runs: another job has put it there, and uses it.
    if (!(await hasSum(program, sum))) throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function clearAway(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(partial)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    // A younger one is another job's, which is at it just now.
    if (found !== undefined && Date.now() - found.mtimeMs > hour) await rm(path, { force: true });
  }
}
