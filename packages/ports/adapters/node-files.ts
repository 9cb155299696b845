import { constants } from "node:fs";
import {
  copyFile,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import pLimit from "p-limit";
import { isVendored } from "@release-actions/manifests";
import { ExternalError, Refusal, UsageError } from "@release-actions/release-model";
import type { Commands } from "../commands.ts";
import type { Files } from "../files.ts";
import { gitCommand } from "./git-command.ts";
import { isAlive } from "./process-alive.ts";

/** The files below a folder of this machine. */
export function nodeFiles(options: {
  readonly commands: Commands;
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}): Files {
  const { root } = options;
  const inside = insideOf(root);
  const list = async (): Promise<string[]> => {
    await requireFolder(root);
    const tracked = await listWithGit(options);
    const paths = tracked ?? (await walk(root, ""));
    const own = await removeAbandoned(root, paths);
    return own.filter((path) => !isVendored(path)).sort();
  };
  return {
    root,
    list,
    read: (path) => readInside(inside, path),
    replace: (path, bytes) => replaceInside(inside, path, bytes),
    copyTo: async (directory) => {
      const limit = pLimit(filesAtOnce);
      await Promise.all(
        (await list()).map((path) => limit(() => copyOne(join(root, path), join(directory, path)))),
      );
    },
  };
}

/** Most of the time goes to waiting for the disk; the limit is far below that of open files. */
const filesAtOnce = 64;

const temporaryName = /\.(\d+)\.release-helper$/;

/** The paths without the temporary files of runs that write; those of runs that were killed are removed. */
async function removeAbandoned(root: string, paths: readonly string[]): Promise<string[]> {
  const temporary = paths.filter((path) => temporaryName.test(path));
  const abandoned = temporary.filter((path) => !isAlive(Number(temporaryName.exec(path)?.[1])));
  await Promise.all(abandoned.map((path) => rm(join(root, path), { force: true })));
  return temporary.length === 0 ? [...paths] : paths.filter((path) => !temporaryName.test(path));
}

async function requireFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  throw new UsageError({
    code: "folder-missing",
    expected: "a folder",
    found: `${root}, ${found === undefined ? "which is not there" : "which is a file"}`,
    fix: "Name a folder that exists.",
  });
}

/** What git tracks or would track, or undefined outside a repository. */
async function listWithGit(options: Parameters<typeof nodeFiles>[0]): Promise<string[] | undefined> {
  const git = gitCommand(options);
  const { exitCode, stdout } = await git.run(
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    { allow: [128] },
  );
  if (exitCode !== 0) return undefined;
  return stdout
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "");
}

async function copyOne(from: string, to: string): Promise<void> {
  const found = await lstat(from).catch(() => undefined);
  // Deleted but still tracked, or a submodule: there is nothing to copy.
  if (found === undefined || found.isDirectory()) return;
  await mkdir(dirname(to), { recursive: true });
  if (found.isSymbolicLink()) await symlink(await readlink(from), to);
  // A clone of the file where the file system can (no bytes are copied), else a plain copy.
  else await copyFile(from, to, constants.COPYFILE_FICLONE);
}

async function walk(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return isVendored(`${path}/`) ? [] : await walk(root, path);
      return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
    }),
  );
  return found.flat();
}

async function readInside(inside: Inside, path: string): Promise<Uint8Array> {
  try {
    return await readFile(await inside(path));
  } catch (cause) {
    if (cause instanceof Refusal || !isSystemError(cause)) throw cause;
    throw new Refusal({
      code: "file-missing",
      expected: "a file that can be read",
      found: cause.message,
      fix: "Restore the file or its permissions.",
      location: { file: path },
      cause,
    });
  }
}

/** By its shape: an error of Node's own modules is no `Error` to code that runs in another context. */
function isSystemError(cause: unknown): cause is { readonly code: unknown; readonly message: string } {
  if (typeof cause !== "object" || cause === null) return false;
  return "code" in cause && "message" in cause && typeof cause.message === "string";
}

async function replaceInside(inside: Inside, path: string, bytes: Uint8Array): Promise<void> {
  const target = await inside(path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o7777,
    () => 0o644,
  );
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}.release-helper`;
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      // On disk before the rename, so that a crash leaves the old file or the new one, never an empty one.
      await file.sync();
      await file.chmod(mode);
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new ExternalError({
      code: "file-not-written",
      expected: `to replace ${path}`,
      found: cause instanceof Error ? cause.message : String(cause),
      fix: "Make the folder writable and free space, then run it again.",
      location: { file: path },
      retryable: true,
      cause,
    });
  }
}

/**
 * The real path of a file that need not exist yet.
 * @throws {Refusal} `path-escapes` when it, or a link on the way, leads out of the root; `file-missing`.
 */
type Inside = (path: string) => Promise<string>;

function insideOf(root: string): Inside {
  let known: string | undefined;
  return async (path) => resolveInside((known ??= await realpath(root)), path);
}

async function resolveInside(realRoot: string, path: string): Promise<string> {
  // A workflow says `${{ github.workspace }}/sbom.json` as often as `sbom.json`.
  const target = isAbsolute(path) ? path : join(realRoot, path);
  const real = await realpath(target).catch(async (cause: unknown) => {
    // A link that leads nowhere is no file that is yet to be made.
    if (await exists(target)) throw cause;
    return join(await nearestReal(dirname(target)), relative(dirname(target), target));
  });
  const within = relative(realRoot, real);
  if (within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within)) {
    throw new Refusal({
      code: "path-escapes",
      expected: "a file inside the repository",
      found: "a path or link that leads out of it",
      fix: "Replace the link by a file, or keep it out of git.",
      location: { file: path },
    });
  }
  return real;
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function nearestReal(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(await nearestReal(parent), relative(parent, folder));
  }
}
