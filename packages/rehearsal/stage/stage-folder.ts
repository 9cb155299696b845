import { rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Lends a folder for a stage, and removes it afterwards, also where the process leaves by `exit`. One whose process was killed is
 * removed by the next command that needs a scratch folder. With `keep` it stays, under a name that nobody removes.
 */
export async function withStageFolder<Result>(
  { keep }: { readonly keep: boolean },
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const prefix = keep ? "rehearsal-" : `release-helper-${process.pid}-`;
  const folder = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  if (keep) return use(folder);
  const removeAtExit = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", removeAtExit);
  try {
    return await use(folder);
  } finally {
    process.off("exit", removeAtExit);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
