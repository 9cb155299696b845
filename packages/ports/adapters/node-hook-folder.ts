import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HookFolder } from "../hook-folder.ts";

/** A folder with git hooks on this machine. */
export function nodeHookFolder(path: string): HookFolder {
  return {
    path,
    read: async (name) => {
      const file = join(path, name);
      const found = await lstat(file).catch(() => undefined);
      if (found === undefined || found.isDirectory()) return undefined;
      const isLink = found.isSymbolicLink();
      return {
        bytes: isLink ? new Uint8Array() : await readFile(file),
        isExecutable: (found.mode & 0o111) !== 0,
        isLink,
      };
    },
    write: async (name, { bytes, isExecutable }) => {
      await mkdir(path, { recursive: true });
      const file = join(path, name);
      const before = await lstat(file).catch(() => undefined);
      const temporary = `${file}.${process.pid}.release-helper`;
      const mode = before?.isFile() === true ? before.mode & 0o7777 : isExecutable ? 0o755 : 0o644;
      try {
        await writeFile(temporary, bytes, { mode, flag: "wx" });
        // Past the umask, so that a hook keeps exactly the mode it had.
        if (before?.isFile() === true) await chmod(temporary, mode);
        await rename(temporary, file);
      } catch (cause) {
        await rm(temporary, { force: true });
        throw cause;
      }
    },
    move: (from, to) => rename(join(path, from), join(path, to)),
    remove: (name) => rm(join(path, name)),
  };
}
