import { readFileSync, statSync } from "node:fs";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { deflate, inflate, inflateSync } from "node:zlib";
import type { RawObject } from "./object-process.ts";
import { parseType } from "./parse-git-object.ts";

/** Below so many bytes, asking another thread takes longer than doing it. */
const small = 64 * 1024;

const compress = promisify(deflate);
const decompress = promisify(inflate);

/** An object in a file of its own, as everything is that came lately; undefined when it is in a pack, or nowhere. */
export async function readLooseObject(folder: string, oid: string): Promise<RawObject | undefined> {
  const path = pathOf(folder, oid);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const whole = found.size < small ? inflateSync(readFileSync(path)) : await decompress(await readFile(path));
  const end = whole.indexOf(0);
  const [type = "", size = ""] = whole.toString("latin1", 0, end).split(" ");
  return { oid, type: parseType(type), size: Number(size), bytes: whole.subarray(end + 1) };
}

let written = 0;

/** Written aside and renamed, so that a reader never sees half an object. `whole`: with its header. */
export async function writeLooseObject(folder: string, oid: string, whole: Buffer): Promise<void> {
  const path = pathOf(folder, oid);
  if (await isThere(path)) return;
  await mkdir(dirname(path), { recursive: true });
  written += 1;
  const aside = join(dirname(path), `tmp_obj_${process.pid}_${written}`);
  await writeFile(aside, await compress(whole, { level: 1 }), { mode: 0o444 });
  await rename(aside, path);
}

function pathOf(folder: string, oid: string): string {
  return join(folder, "objects", oid.slice(0, 2), oid.slice(2));
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
