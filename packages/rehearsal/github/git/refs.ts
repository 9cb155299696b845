import { readdir, readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { isOid } from "./oid.ts";

export interface Ref {
  /** The full name, as `refs/heads/main`. */
  readonly name: string;
  readonly oid: string;
}

/** What the refs of a repository point to. */
export interface Refs {
  read(name: string): Promise<string | undefined>;
  /** All refs whose name begins with `prefix`, by name. */
  list(prefix: string): Promise<readonly Ref[]>;
}

/**
 * Reads the files where git keeps refs: no process for what is asked most, and no cache that a push could leave stale.
 * https://git-scm.com/docs/gitrepository-layout
 */
export function looseAndPackedRefs(folder: string): Refs {
  const packed = packedRefs(join(folder, "packed-refs"));
  return {
    async read(name) {
      const loose = await readLoose(join(folder, name));
      return loose ?? (await packed()).get(name);
    },
    async list(prefix) {
      const found = new Map([...(await packed())].filter(([name]) => name.startsWith(prefix)));
      const names = await looseNames(folder, prefix.slice(0, prefix.lastIndexOf("/")));
      await Promise.all(
        names
          .filter((name) => name.startsWith(prefix))
          .map(async (name) => {
            const oid = await readLoose(join(folder, name));
            if (oid !== undefined) found.set(name, oid);
          }),
      );
      return [...found]
        .map(([name, oid]) => ({ name, oid }))
        .sort((left, right) => (left.name < right.name ? -1 : 1));
    },
  };
}

async function readLoose(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  const oid = text.trim();
  return isOid(oid) ? oid : undefined;
}

async function looseNames(folder: string, under: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, under), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"))
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name));
}

/** Parses the file again only when it is another one than before. */
function packedRefs(file: string): () => Promise<ReadonlyMap<string, string>> {
  let known = { stamp: "", refs: new Map<string, string>() };
  return async () => {
    const found = await stat(file, { bigint: true }).catch(() => undefined);
    const stamp = found === undefined ? "" : `${found.ino} ${found.mtimeNs} ${found.size}`;
    if (stamp !== known.stamp) {
      known = { stamp, refs: parsePackedRefs(await readFile(file, "utf8").catch(() => "")) };
    }
    return known.refs;
  };
}

function parsePackedRefs(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => /^[0-9a-f]{40} /.test(line));
  return new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)]));
}
