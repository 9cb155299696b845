import { decodeLock, lockSyntax } from "./lock-syntax.ts";

/** One entry of a lockfile whose structure is its indentation. */
export interface IndentedEntry {
  readonly key: string;
  /** What stands after the key on its line, unquoted; empty when only children follow. */
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
  readonly children: IndentedEntry[];
}

/**
 * How a key ends: `yaml` writes `key: value`; yarn's first format writes `key value`, and a colon only where
 * children follow.
 */
export type IndentedStyle = "yaml" | "yarn-classic";

/**
 * Reads the block mappings that pnpm and yarn write. A YAML parser takes 1.7 s for a megabyte of these files; their
 * writers use a small, fixed part of the language, and anything outside it is refused here rather than guessed.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
export function readIndentedLock(path: string, bytes: Uint8Array, style: IndentedStyle): IndentedEntry[] {
  const root: IndentedEntry[] = [];
  const open: { readonly indent: number; readonly children: IndentedEntry[] }[] = [
    { indent: -1, children: root },
  ];
  const lines = decodeLock(path, bytes).split("\n");
  const add = (indent: number, key: string, value: string, line: number): void => {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const children: IndentedEntry[] = [];
    (open.at(-1)?.children ?? root).push({ key, value, line, children });
    open.push({ indent, children });
  };
  const refuse = (index: number, text: string, indent: number): never => {
    const found = `"${text.slice(0, 40)}"`;
    throw lockSyntax({ path, found, line: index + 1, column: indent + 1 });
  };
  /** Adds the entry that `text` begins, and gives the index of the last line of its value. */
  const enter = (index: number, depth: number, text: string): number => {
    const entry = readEntry(text, style) ?? refuse(index, text, depth);
    add(depth, entry.key, entry.value, index + 1);
    return startsFlow(entry.value)
      ? (skipFlow(lines, index) ?? refuse(index, text, depth))
      : skipScalar(lines, index, depth, entry.value);
  };
  /** A key too long for one line stands after `? ` by itself, and its value after `: ` on the next. */
  let longKey: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const raw = lines[index] ?? "";
    const indent = indentOf(raw);
    const text = raw.slice(indent, raw.endsWith("\r") ? -1 : undefined);
    if (text === "" || text.startsWith("#")) continue;
    if (style === "yarn-classic") index = enter(index, indent, text);
    else if (text === documentStart) {
      root.push({ key: documentStart, value: "", line: index + 1, children: [] });
    } else if (startsFlow(text)) {
      // Formatters break a long flow collection over several lines; nothing in it is read.
      index = skipFlow(lines, index) ?? refuse(index, text, indent);
    } else if (text === "-" || text.startsWith("- ")) add(indent, "-", text.slice(2), index + 1);
    else if (text.startsWith("? ")) longKey = unquote(text.slice(2)) ?? refuse(index, text, indent);
    else if (longKey !== undefined && (text === ":" || text.startsWith(": "))) {
      const rest = text.slice(2);
      const isFlow = rest.startsWith("{");
      add(indent, longKey, isFlow ? rest : "", index + 1);
      longKey = undefined;
      if (!isFlow && rest !== "") index = enter(index, indent + 2, rest);
    } else index = enter(index, indent, text);
  }
  return root;
}

/** The key of the entry that stands for the line between two documents. */
export const documentStart = "---";

/** The child of that key, or undefined. */
export function childOf(entry: IndentedEntry, key: string): IndentedEntry | undefined {
  return entry.children.find((child) => child.key === key);
}

function readEntry(
  text: string,
  style: IndentedStyle,
): { readonly key: string; readonly value: string } | undefined {
  if (style === "yarn-classic") {
    // `"@a/b@^1", "@a/b@^1.2":` opens an entry: everything before the last colon is its key.
    if (text.endsWith(":")) return { key: text.slice(0, -1), value: "" };
    const [, quoted, plain = "", value = ""] = /^(?:"((?:[^"\\]|\\.)*)"|([^\s"]+)) (.+)$/.exec(text) ?? [];
    const unquoted = unquote(value);
    return value === "" || unquoted === undefined ? undefined : { key: quoted ?? plain, value: unquoted };
  }
  // Nearly every line begins so, and there are tens of thousands of them.
  if (/^[\w/]/.test(text)) {
    const parted = text.indexOf(": ");
    if (parted !== -1) return keyAndValue(text.slice(0, parted), text.slice(parted + 2).trimStart());
    return text.endsWith(":") ? { key: text.slice(0, -1), value: "" } : undefined;
  }
  const match = /^('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"{[&*!|>%@`](?:[^:]|:(?! |$))*):(?: +(.*))?$/.exec(
    text,
  );
  if (match === null) return undefined;
  const [, key = "", value = ""] = match;
  const name = unquote(key);
  return name === undefined ? undefined : keyAndValue(name, value);
}

function keyAndValue(key: string, value: string): { readonly key: string; readonly value: string } {
  return { key, value: unquote(value) ?? value };
}

function startsFlow(text: string): boolean {
  return text.startsWith("{") || text.startsWith("[");
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === " " || line[indent] === "\t") indent += 1;
  return indent;
}

/** The text of a quoted or plain scalar, or undefined when its quote does not close. */
function unquote(text: string): string | undefined {
  if (text.startsWith("'")) {
    return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
  }
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The index of the line on which the flow collection (`{…}`, `[…]`) that begins on this line ends. */
function skipFlow(lines: readonly string[], index: number): number | undefined {
  let depth = 0;
  for (let next = index; next < lines.length; next += 1) {
    const bare = (lines[next] ?? "").replaceAll(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, "");
    depth += (bare.match(/[{[]/g) ?? []).length - (bare.match(/[}\]]/g) ?? []).length;
    if (depth <= 0) return next;
  }
  return undefined;
}

/** The index of the last line of a scalar that goes on below its key: a block (`|`, `>-`) or an unclosed quote. */
function skipScalar(lines: readonly string[], index: number, indent: number, value: string): number {
  if (!/^[|>"']/.test(value) || !/^[|>][+-]?\d*$|^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(value))
    return index;
  let last = index;
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "") continue;
    if (line.length - line.trimStart().length <= indent) break;
    last = next;
  }
  return last;
}
