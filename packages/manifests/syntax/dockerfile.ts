import { joinTraced, sliceTraced, tracedFrom, type TracedText } from "./traced-text.ts";

/** One instruction with its continued lines joined and the comments between them left out. */
export interface Instruction {
  /** In upper case: `FROM`. */
  readonly keyword: string;
  /** All that follows, trimmed. */
  readonly body: TracedText;
}

export interface Dockerfile {
  /** Of the `# syntax=` directive. */
  readonly syntax: TracedText | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads a Dockerfile's instructions: https://docs.docker.com/reference/dockerfile/#format. Total: what is none is passed over. */
export function parseDockerfile(text: string): Dockerfile {
  const lines = linesOf(text);
  const directives = readDirectives(lines);
  const escape = directives.escape === "`" ? "`" : "\\";
  const instructions: Instruction[] = [];
  let index = 0;
  while (index < lines.length) {
    const { parts, next } = readLogicalLine(lines, { index, escape });
    index = next;
    const instruction = instructionOf(joinTraced(parts));
    if (instruction === undefined) continue;
    instructions.push(instruction);
    for (const end of heredocs(instruction)) index = skipHeredoc(lines, index, end);
  }
  return { syntax: directives.syntax, instructions };
}

/** The words of an instruction; quotes stay, and blanks inside them do not part. */
export function wordsOf(text: TracedText): readonly TracedText[] {
  return [...text.text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g)].map((match) =>
    sliceTraced(text, match.index, match.index + match[0].length),
  );
}

/** A word without the quotes around all of it. */
export function unquoted(word: TracedText): TracedText {
  return /^(?:"[^"\\]*"|'[^']*')$/.test(word.text) ? sliceTraced(word, 1, -1) : word;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { text: line.endsWith("\r") ? line.slice(0, -1) : line, start };
    start += line.length + 1;
    return found;
  });
}

/** Directives stand at the very top; the first line that is none ends them. */
function readDirectives(lines: readonly Line[]): { readonly syntax?: TracedText; readonly escape?: string } {
  let found: { readonly syntax?: TracedText; readonly escape?: string } = {};
  for (const line of lines) {
    const match = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/d.exec(line.text);
    const [start, end] = match?.indices?.[2] ?? [];
    if (match === null || start === undefined) return found;
    const name = (match[1] ?? "").toLowerCase();
    if (name === "syntax") {
      found = { ...found, syntax: tracedFrom(line.text.slice(start, end), line.start + start) };
    }
    if (name === "escape") found = { ...found, escape: match[2] ?? "" };
  }
  return found;
}

function readLogicalLine(
  lines: readonly Line[],
  { index, escape }: { readonly index: number; readonly escape: string },
): { readonly parts: readonly TracedText[]; readonly next: number } {
  const parts: TracedText[] = [];
  let next = index;
  while (next < lines.length) {
    const line = lines[next];
    next++;
    if (line === undefined || /^\s*#/.test(line.text)) {
      if (parts.length === 0) break;
      continue;
    }
    // An empty line in a continuation is allowed, with a warning.
    if (parts.length > 0 && line.text.trim() === "") continue;
    const content = line.text.trimEnd();
    const isContinued = content.endsWith(escape);
    parts.push(tracedFrom(isContinued ? content.slice(0, -1) : line.text, line.start));
    if (!isContinued) break;
  }
  return { parts, next };
}

function instructionOf(line: TracedText): Instruction | undefined {
  const match = /^(\s*([A-Za-z]+)\s+)(?=\S)/.exec(line.text);
  const keyword = match?.[2];
  if (match === null || keyword === undefined) return undefined;
  return {
    keyword: keyword.toUpperCase(),
    body: sliceTraced(line, match[0].length, line.text.trimEnd().length),
  };
}

function heredocs({ keyword, body }: Instruction): readonly string[] {
  if (!["RUN", "COPY", "ADD"].includes(keyword)) return [];
  return [...body.text.matchAll(/(?<!<)<<-?(["']?)([A-Za-z_]\w*)\1/g)].map((match) => match[2] ?? "");
}

/** The line after the heredoc's end; the same line where it has none, which is then no heredoc. */
function skipHeredoc(lines: readonly Line[], index: number, end: string): number {
  const found = lines.findIndex((line, at) => at >= index && line.text.trim() === end);
  return found === -1 ? index : found + 1;
}
