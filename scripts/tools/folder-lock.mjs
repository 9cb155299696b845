import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

const pause = 200;
const patience = 25 * 60 * 1000;

/** Runs `work` while this process alone holds the lock: making a folder succeeds for exactly one process. */
export async function withFolderLock(folder, work) {
  await mkdir(dirname(folder), { recursive: true });
  const deadline = Date.now() + patience;
  while (!(await take(folder))) {
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    else if (Date.now() > deadline) throw new Error(`another process has been installing for 25 minutes`);
    else await setTimeout(pause);
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  await writeFile(join(folder, "owner"), String(process.pid));
  return true;
}

/** A process that was killed leaves its lock behind; its number then names no process. */
async function isAbandoned(folder) {
  const owner = Number(await readFile(join(folder, "owner"), "utf8").catch(() => "0"));
  if (owner > 0) return !isRunning(owner);
  // Between making the folder and writing the owner lie microseconds; ten seconds mean a crash in between.
  const made = await stat(folder).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > 10_000;
}

function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
