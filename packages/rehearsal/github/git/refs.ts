import { readdirSync, readFileSync, statSync } from "node:fs";
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
 * They are many and tiny, so each is read at once: waiting for another thread would take several times as long.
 * https://git-scm.com/docs/gitrepository-layout
 */
export function looseAndPackedRefs(folder: string): Refs {
  const packed = packedRefs(join(folder, "packed-refs"));
  return {
    read: (name) => Promise.resolve(readLoose(join(folder, name)) ?? packed().get(name)),
    list(prefix) {
      const found = new Map([...packed()].filter(([name]) => name.startsWith(prefix)));
      for (const name of looseNames(folder, prefix.slice(0, prefix.lastIndexOf("/")))) {
        const oid = name.startsWith(prefix) ? readLoose(join(folder, name)) : undefined;
        if (oid !== undefined) found.set(name, oid);
      }
      const refs = [...found].map(([name, oid]) => ({ name, oid }));
      return Promise.resolve(refs.sort((left, right) => (left.name < right.name ? -1 : 1)));
    },
  };
}

function readLoose(path: string): string | undefined {
  const oid = (attempt(() => readFileSync(path, "latin1")) ?? "").trim();
  return isOid(oid) ? oid : undefined;
}

function looseNames(folder: string, under: string): readonly string[] {
  const entries = attempt(() => readdirSync(join(folder, under), { recursive: true, withFileTypes: true }));
  return (entries ?? [])
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"))
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name));
}

/** Parses the file again only when it is another one than before. */
function packedRefs(file: string): () => ReadonlyMap<string, string> {
  let known = { stamp: "", refs: new Map<string, string>() };
  return () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    const stamp = found === undefined ? "" : `${found.ino} ${found.mtimeNs} ${found.size}`;
    if (stamp !== known.stamp) {
      known = { stamp, refs: parsePackedRefs(attempt(() => readFileSync(file, "utf8")) ?? "") };
    }
    return known.refs;
  };
}

function parsePackedRefs(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => /^[0-9a-f]{40} /.test(line));
  return new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)]));
}

/** What is not there, or not any more. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
