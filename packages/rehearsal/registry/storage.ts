import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Reference } from "./route.ts";

export interface StoredManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * What the repositories of a registry hold, on disk. Content lies there once, under its digest; which repository has it
 * is a file of its own, so that nobody reads through one repository what was pushed to another. Every file is put in
 * place whole.
 */
export interface Storage {
  hasBlob(name: string, digest: string): Promise<boolean>;
  readBlob(name: string, digest: string): Promise<Buffer | undefined>;
  putBlob(name: string, bytes: Buffer): Promise<string>;
  /** Makes a blob that one repository has known to another. False when the first has it not. */
  mountBlob(from: string, name: string, digest: string): Promise<boolean>;
  removeBlob(name: string, digest: string): Promise<boolean>;
  manifest(name: string, reference: Reference): Promise<StoredManifest | undefined>;
  /** In no particular order. */
  manifests(name: string): Promise<readonly StoredManifest[]>;
  putManifest(
    name: string,
    mediaType: string,
    bytes: Buffer,
    tags: readonly string[],
  ): Promise<StoredManifest>;
  /** Removes a tag, or a manifest with all its tags. */
  removeManifest(name: string, reference: Reference): Promise<boolean>;
  /** In byte order; `undefined` for a repository that nothing was ever pushed to. */
  tags(name: string): Promise<readonly string[] | undefined>;
}

export function openStorage(folder: string): Storage {
  const content = (digest: string) => join(folder, "blobs", fileOf(digest));
  // No component of a repository's name begins with an underscore.
  const area = (name: string, kind: "_blobs" | "_manifests" | "_tags") =>
    join(folder, "repositories", ...name.split("/"), kind);
  const blob = (name: string, digest: string) => join(area(name, "_blobs"), fileOf(digest));
  const record = (name: string, digest: string) => join(area(name, "_manifests"), fileOf(digest));
  const tagFile = (name: string, tag: string) => join(area(name, "_tags"), tag);

  const readManifest = async (name: string, digest: string): Promise<StoredManifest | undefined> => {
    const mediaType = await readFile(record(name, digest), "utf8").catch(absent);
    if (mediaType === undefined) return undefined;
    return { digest, mediaType, bytes: await readFile(content(digest)) };
  };
  const tagsOf = (name: string) => readdir(area(name, "_tags")).catch(absent);
  const writeWhole = async (path: string, bytes: string | Buffer): Promise<void> => {
    const unfinished = join(folder, "unfinished", randomUUID());
    await mkdir(dirname(unfinished), { recursive: true });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  };
  const keep = async (bytes: Buffer): Promise<string> => {
    const digest = digestOf(bytes);
    if (!(await exists(content(digest)))) await writeWhole(content(digest), bytes);
    return digest;
  };

  return {
    hasBlob: (name, digest) => exists(blob(name, digest)),
    readBlob: async (name, digest) =>
      (await exists(blob(name, digest))) ? readFile(content(digest)) : undefined,
    async putBlob(name, bytes) {
      const digest = await keep(bytes);
      await writeWhole(blob(name, digest), "");
      return digest;
    },
    async mountBlob(from, name, digest) {
      if (!(await exists(blob(from, digest)))) return false;
      await writeWhole(blob(name, digest), "");
      return true;
    },
    removeBlob: (name, digest) => remove(blob(name, digest)),
    async manifest(name, reference) {
      if (reference.kind === "digest") return readManifest(name, reference.digest);
      const digest = await readFile(tagFile(name, reference.tag), "utf8").catch(absent);
      return digest === undefined ? undefined : readManifest(name, digest);
    },
    async manifests(name) {
      const files = (await readdir(area(name, "_manifests")).catch(absent)) ?? [];
      const read = await Promise.all(files.map((file) => readManifest(name, digestOfFile(file))));
      return read.filter((one) => one !== undefined);
    },
    async putManifest(name, mediaType, bytes, tags) {
      const digest = await keep(bytes);
      await writeWhole(record(name, digest), mediaType);
      for (const tag of tags) await writeWhole(tagFile(name, tag), digest);
      return { digest, mediaType, bytes };
    },
    async removeManifest(name, reference) {
      if (reference.kind === "tag") return remove(tagFile(name, reference.tag));
      for (const tag of (await tagsOf(name)) ?? []) {
        const digest = await readFile(tagFile(name, tag), "utf8");
        if (digest === reference.digest) await remove(tagFile(name, tag));
      }
      return remove(record(name, reference.digest));
    },
    async tags(name) {
      const tags = await tagsOf(name);
      if (tags !== undefined) return tags.sort();
      return (await exists(area(name, "_manifests"))) ? [] : undefined;
    },
  };
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** A colon is no part of a file's name everywhere. */
function fileOf(digest: string): string {
  return digest.replace(":", "-");
}

function digestOfFile(file: string): string {
  return file.replace("-", ":");
}

async function remove(path: string): Promise<boolean> {
  const there = await exists(path);
  await rm(path, { force: true });
  return there;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function absent(): undefined {
  return undefined;
}
