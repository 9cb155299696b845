import { rmSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { constants, tmpdir } from "node:os";

/**
 * Lends a folder that only this user can read (mode 700), for tokens and passwords, and removes it afterwards: also when the
 * process is told to end, which a cancelled workflow does. `within`: `RUNNER_TEMP`, where GitHub empties it, too.
 */
export async function withPrivateFolder<Result>(
  within: string | undefined,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const isThere = within !== undefined && statSync(within, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = await mkdtemp(join(isThere ? within : tmpdir(), `release-helper-${process.pid}-`));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  // Programs under way are ended, too, when this process ends through exit.
  const stops = (["SIGHUP", "SIGINT", "SIGTERM"] as const).map((signal) => {
    const stop = (): void => process.exit(128 + constants.signals[signal]);
    process.once(signal, stop);
    return { signal, stop };
  });
  process.once("exit", remove);
  try {
    return await use(folder);
  } finally {
    process.removeListener("exit", remove);
    for (const { signal, stop } of stops) process.removeListener(signal, stop);
    await rm(folder, { recursive: true, force: true });
  }
}
