/** A statement of a Python file that fits on one logical line: brackets and backslashes join lines. */
export interface PythonLine {
  /** Where it begins in the file's text, indentation included. */
  readonly start: number;
  readonly indent: number;
  /** Without comments; everything else stands where it stood. */
  readonly text: string;
  /** The same with blanks for what is quoted, so that names and brackets are really such. */
  readonly code: string;
  /** Whether it lies in a function or class, where it says nothing of the module. */
  readonly isNested: boolean;
}

/** The logical lines of a Python file. https://docs.python.org/3/reference/lexical_analysis.html#line-structure */
export function pythonLines(text: string): readonly PythonLine[] {
  const kept = text.replaceAll(token, (found) => (/^[#\\]/.test(found) ? blank(found) : found));
  // A line break in a string ends no line.
  const code = text.replaceAll(token, blank);
  const lines: PythonLine[] = [];
  // The indentations of the functions and classes that a line lies in.
  let scopes: readonly number[] = [];
  let [start, depth] = [0, 0];
  const end = (at: number) => {
    const [line, bare] = [kept.slice(start, at), code.slice(start, at)];
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== "") {
      scopes = scopes.filter((scope) => scope < indent);
      lines.push({ start, indent, text: line, code: bare, isNested: scopes.length > 0 });
      if (/^\s*(?:async\s+def|def|class)\b/.test(bare)) scopes = [...scopes, indent];
    }
    start = at;
  };
  for (const { 0: found, index } of code.matchAll(/[()[\]{}\n]/g)) {
    if ("([{".includes(found)) depth += 1;
    if (")]}".includes(found)) depth = Math.max(0, depth - 1);
    if (found === "\n" && depth === 0) end(index + 1);
  }
  end(text.length);
  return lines;
}

/** Strings, comments, and what joins two lines. */
const token =
  /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\r\n]|\\[^])*"|'(?:[^'\\\r\n]|\\[^])*'|#[^\r\n]*|\\\r?\n/g;

/** A value with `""` for each string, so that what stands between them is seen. */
export function pythonShape(value: string): string {
  return value.replaceAll(token, (found) => (/^["']/.test(found) ? '""' : " "));
}

function blank(found: string): string {
  return " ".repeat(found.length);
}

/** A value that stands in the file as it is, and where: a string, or numbers in a row (`(1, 2, 3)`). */
export interface PythonLiteral {
  readonly text: string;
  readonly start: number;
}

/** Reads a value that begins at `start`; undefined for what has to be computed. */
export function pythonLiteral(value: string, start: number): PythonLiteral | undefined {
  const before = value.length - value.trimStart().length;
  const trimmed = value.trim();
  const string = /^[rRuU]?(?<quote>"""|'''|"|')(?<text>[^"'\\]*)\k<quote>$/d.exec(trimmed);
  if (string?.groups !== undefined) {
    const inside = string.indices?.groups?.["text"]?.[0] ?? 0;
    return { text: string.groups["text"] ?? "", start: start + before + inside };
  }
  if (/^\(\s*[rRuU]?["'][^"']*["']\s*\)$/.test(trimmed)) {
    return pythonLiteral(trimmed.slice(1, -1), start + before + 1);
  }
  const items = /^[([](?<items>[^()[\]]*)[)\]]$/.exec(trimmed)?.groups?.["items"];
  const parts = items
    ?.replace(/,\s*$/, "")
    .split(",")
    .map((part) => /^\s*(?:(?<number>\d+)|(?<quote>["'])(?<word>\w+)\k<quote>)\s*$/.exec(part)?.groups);
  if (parts === undefined || parts.length < 2 || parts.includes(undefined)) return undefined;
  const texts = parts.map((groups) => groups?.["number"] ?? groups?.["word"] ?? "");
  return { text: texts.join("."), start: start + before };
}
