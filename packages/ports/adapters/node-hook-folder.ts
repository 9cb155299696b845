import { ExternalError } from "@release-actions/release-model";
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile,
} from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { HookFolder } from "../hook-folder.ts";

/** A folder with git hooks on this machine. */
export function nodeHookFolder(path: string): HookFolder {
  return {
    path,
    realPath: () => realPathOf(path),
    missing: () => missingAbove(path),
    list: () => readdir(path).catch(() => []),
    read: (name) => trying("hooks-unreadable", join(path, name), () => readHook(join(path, name))),
    write: (name, file) => changing(join(path, name), () => writeHook(path, join(path, name), file)),
    move: (from, to) => changing(join(path, from), () => rename(join(path, from), join(path, to))),
    remove: (name) => changing(join(path, name), () => rm(join(path, name))),
    removeEmpty: (top) => removeEmpty(path, top),
  };
}

async function readHook(file: string) {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined || found.isDirectory()) return undefined;
  const isLink = found.isSymbolicLink();
  return {
    bytes: isLink ? new Uint8Array() : await readFile(file),
    isExecutable: (found.mode & 0o111) !== 0,
    isLink,
  };
}

async function writeHook(
  folder: string,
  file: string,
  { bytes, isExecutable }: Parameters<HookFolder["write"]>[1],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = await lstat(file).catch(() => undefined);
  const temporary = `${file}.${process.pid}.release-helper`;
  const mode = before?.isFile() === true ? before.mode & 0o7777 : isExecutable ? 0o755 : 0o644;
  try {
    // What a killed run of the same number has left is nobody's.
    await rm(temporary, { force: true });
    await writeFile(temporary, bytes, { mode, flag: "wx" });
    // Past the umask, so that a hook keeps exactly the mode it had.
    if (before?.isFile() === true) await chmod(temporary, mode);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

async function realPathOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPathOf(parent), relative(parent, path));
}

async function missingAbove(path: string): Promise<string | undefined> {
  if ((await lstat(path).catch(() => undefined)) !== undefined) return undefined;
  const parent = dirname(path);
  return parent === path ? undefined : ((await missingAbove(parent)) ?? path);
}

async function removeEmpty(path: string, top: string): Promise<boolean> {
  try {
    await rmdir(path);
  } catch (error) {
    // One that is not there is gone; one that is not empty, or no folder, is somebody's.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) return false;
  }
  return path === top || path === dirname(path) || removeEmpty(dirname(path), top);
}

function changing<Result>(path: string, change: () => Promise<Result>): Promise<Result> {
  return trying("hooks-unwritable", path, change);
}

async function trying<Result>(code: string, path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    const isRead = code === "hooks-unreadable";
    throw new ExternalError({
      code,
      expected: isRead ? `to read ${path}` : `to write ${path}`,
      found: cause.message,
      fix: "See to it that the folder of hooks is a folder of yours, and run it again: what is done already stays.",
      retryable: false,
      cause,
    });
  }
}
