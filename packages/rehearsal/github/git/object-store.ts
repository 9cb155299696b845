import { createHash } from "node:crypto";
import { boundedCache } from "./bounded-cache.ts";
import type { Commit, CommitContent, ObjectType, Tag, TagContent, TreeEntry } from "./git-objects.ts";
import type { GitProgram } from "./git-program.ts";
import { readLooseObject, writeLooseObject } from "./loose-object.ts";
import { type ObjectInfo, openObjectProcess, type RawObject } from "./object-process.ts";
import { isOid } from "./oid.ts";
import { parseCommit, parseTag, parseTree } from "./parse-git-object.ts";
import { renderCommit, renderTag, renderTree } from "./render-git-object.ts";

/** Objects of one bare repository. An object never changes, so what was read once is kept in memory. */
export interface ObjectStore {
  readonly info: (oid: string) => Promise<ObjectInfo | undefined>;
  readonly raw: (oid: string) => Promise<RawObject | undefined>;
  commit(oid: string): Promise<Commit | undefined>;
  tree(oid: string): Promise<readonly TreeEntry[] | undefined>;
  tag(oid: string): Promise<Tag | undefined>;
  writeBlob(bytes: Uint8Array): Promise<string>;
  writeTree(entries: readonly TreeEntry[]): Promise<string>;
  writeCommit(content: CommitContent): Promise<Commit>;
  writeTag(content: TagContent): Promise<Tag>;
  readonly close: () => void;
}

type Parsed = { readonly type: ObjectType } & {
  readonly commit?: Commit;
  readonly tree?: readonly TreeEntry[];
  readonly tag?: Tag;
};

/** How long a reader stays without a question, in milliseconds. */
const idle = 5000;

export function openObjectStore(folder: string, git: GitProgram): ObjectStore {
  const reader = openObjectProcess(() => git.start(["cat-file", "--batch-command"], folder), idle);
  const parsed = boundedCache<Parsed>(20_000);
  const infos = boundedCache<ObjectInfo>(20_000);
  const keepInfo = (found: ObjectInfo | undefined): ObjectInfo | undefined => {
    if (found === undefined) return undefined;
    const { oid, type, size } = found;
    const kept = { oid, type, size };
    infos.set(oid, kept);
    return kept;
  };
  const raw: ObjectStore["raw"] = async (oid) => {
    const found = isOid(oid)
      ? ((await readLooseObject(folder, oid)) ?? (await reader.contents(oid)))
      : undefined;
    keepInfo(found);
    return found;
  };
  const info: ObjectStore["info"] = async (oid) =>
    isOid(oid)
      ? (infos.get(oid) ?? keepInfo((await readLooseObject(folder, oid)) ?? (await reader.info(oid))))
      : undefined;
  const read = async (oid: string): Promise<Parsed | undefined> => {
    const known = parsed.get(oid);
    if (known !== undefined) return known;
    const value = parse(await raw(oid));
    if (value !== undefined) parsed.set(oid, value);
    return value;
  };
  const write = async (type: ObjectType, bytes: Uint8Array): Promise<string> => {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const oid = createHash("sha1").update(whole).digest("hex");
    await writeLooseObject(folder, oid, whole);
    return oid;
  };
  return {
    info,
    raw,
    commit: async (oid) => (await read(oid))?.commit,
    tree: async (oid) => (oid === emptyTree ? [] : (await read(oid))?.tree),
    tag: async (oid) => (await read(oid))?.tag,
    writeBlob: (bytes) => write("blob", bytes),
    writeTree: (entries) => write("tree", renderTree(entries)),
    async writeCommit(content) {
      return { ...content, oid: await write("commit", renderCommit(content)) };
    },
    async writeTag(content) {
      return { ...content, oid: await write("tag", renderTag(content)) };
    },
    close: reader.close,
  };
}

/** Git knows it without its being written. */
export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

function parse(found: RawObject | undefined): Parsed | undefined {
  switch (found?.type) {
    case "commit":
      return { type: "commit", commit: parseCommit(found.oid, found.bytes) };
    case "tree":
      return { type: "tree", tree: parseTree(found.bytes) };
    case "tag":
      return { type: "tag", tag: parseTag(found.oid, found.bytes) };
    default:
      return undefined;
  }
}
