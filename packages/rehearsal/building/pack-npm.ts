import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Commands } from "@release-actions/ports";
import * as v from "valibot";
import { runTool } from "./run-tool.ts";

/** The folders of a source tree that hold an npm package others install: those whose version is the placeholder. */
export function npmPackageFolders(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...files]
    .filter(([path]) => path === "package.json" || path.endsWith("/package.json"))
    .filter(([, bytes]) => readPackage(bytes).version === placeholder)
    .map(([path]) => dirname(path));
}

/** Packs one npm package at a version with the real npm, and returns the tarball's bytes. */
export async function packNpm(options: {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly folder: string;
  readonly version: string;
  /** An empty folder to work in. */
  readonly scratch: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<Buffer> {
  const { files, folder, version, scratch } = options;
  await writeTree(scratch, stampNpm(files, folder, version));
  const { stdout } = await runTool(["npm", "pack", "--json", "--ignore-scripts"], {
    ...options,
    cwd: join(scratch, folder),
  });
  const [packed] = v.parse(packedSchema, JSON.parse(stdout.toString("utf8")));
  return readFile(join(scratch, folder, packed.filename));
}

/** The files with the version of one package.json in place of the placeholder. */
export function stampNpm(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  version: string,
): ReadonlyMap<string, Uint8Array> {
  const path = folder === "." ? "package.json" : `${folder}/package.json`;
  const stamped = { ...readPackage(files.get(path) ?? new Uint8Array()), version };
  return new Map([...files, [path, Buffer.from(JSON.stringify(stamped, undefined, 2))]]);
}

/** Writes files below a folder, which is made when it is missing. */
export async function writeTree(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

const placeholder = "0.0.0-dev";

const packageSchema = v.looseObject({ version: v.optional(v.string()) });

// npm 7 to 10 print a list; npm 11 does so too unless workspaces are involved.
const packedSchema = v.tupleWithRest([v.object({ filename: v.string() })], v.unknown());

function readPackage(bytes: Uint8Array): v.InferOutput<typeof packageSchema> {
  return v.parse(packageSchema, JSON.parse(Buffer.from(bytes).toString("utf8")));
}
