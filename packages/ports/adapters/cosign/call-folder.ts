import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Gives the path. */
export type WriteFile = (name: string, text: string) => Promise<string>;

/** Lends one call a folder for files of mode 600, which are gone afterwards. */
export async function withFolder<Result>(
  within: string,
  use: (write: WriteFile) => Promise<Result>,
): Promise<Result> {
  const own = await mkdtemp(join(within, "call-"));
  try {
    return await use(async (name, text) => {
      const path = join(own, name);
      await writeFile(path, text, { mode: 0o600, flag: "wx" });
      return path;
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
