import type { Commit, ObjectType, Signature, Tag, TreeEntry } from "./git-objects.ts";

/** https://git-scm.com/docs/git-cat-file: a commit's bytes are header lines, an empty line and the message. */
export function parseCommit(oid: string, bytes: Buffer): Commit {
  const { headers, message } = splitHeaders(bytes);
  const one = (key: string) => headers.find(([name]) => name === key)?.[1];
  return {
    oid,
    tree: one("tree") ?? "",
    parents: headers.flatMap(([name, value]) => (name === "parent" ? [value] : [])),
    author: parseSignature(one("author") ?? ""),
    committer: parseSignature(one("committer") ?? ""),
    message,
    signature: one("gpgsig"),
  };
}

export function parseTag(oid: string, bytes: Buffer): Tag {
  const { headers, message } = splitHeaders(bytes);
  const values = Object.fromEntries(headers);
  return {
    oid,
    object: values["object"] ?? "",
    type: parseType(values["type"] ?? ""),
    name: values["tag"] ?? "",
    tagger: parseSignature(values["tagger"] ?? ""),
    message,
  };
}

/** Entries of `mode name NUL` and twenty bytes of hash. */
export function parseTree(bytes: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    entries.push({
      mode: bytes.toString("latin1", at, space).padStart(6, "0"),
      name: bytes.toString("utf8", space + 1, end),
      oid: bytes.toString("hex", end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

export function parseType(text: string): ObjectType {
  return text === "tree" || text === "blob" || text === "tag" ? text : "commit";
}

function splitHeaders(bytes: Buffer): { headers: readonly [string, string][]; message: string } {
  const text = bytes.toString("utf8");
  const end = text.indexOf("\n\n");
  const head = end < 0 ? text : text.slice(0, end);
  const headers: [string, string][] = [];
  for (const line of head.split("\n")) {
    const last = headers.at(-1);
    if (line.startsWith(" ") && last !== undefined) last[1] += `\n${line.slice(1)}`;
    else {
      const space = line.indexOf(" ");
      headers.push([line.slice(0, space), line.slice(space + 1)]);
    }
  }
  return { headers, message: end < 0 ? "" : text.slice(end + 2) };
}

function parseSignature(line: string): Signature {
  const found = /^(?<name>.*?) ?<(?<email>[^>]*)> (?<seconds>-?\d+) (?<offset>[+-]\d{4})$/.exec(line)?.groups;
  return {
    name: found?.["name"] ?? "",
    email: found?.["email"] ?? "",
    seconds: Number(found?.["seconds"] ?? 0),
    offset: found?.["offset"] ?? "+0000",
  };
}
