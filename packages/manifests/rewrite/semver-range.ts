/** One comparator of a SemVer range as it is written; offsets count units of the range's text. */
export interface Comparator {
  /** As it stands, without spaces; empty for a bare version. */
  readonly operator: "" | "=" | "^" | "~" | "~>" | ">=" | ">" | "<=" | "<";
  /** One to three components as they stand: `1`, `x`, `*`. */
  readonly parts: readonly string[];
  readonly prerelease: string | undefined;
  /** Where the operator starts, or the version where none stands. */
  readonly from: number;
  /** Of the version alone, behind operator, spaces and `v`. */
  readonly start: number;
  readonly end: number;
  /** Whether it is the upper end of `1.2.3 - 2.0.0`. */
  readonly isHyphenEnd: boolean;
}

/** Where the dialects of SemVer ranges differ in form. */
export interface RangeForm {
  /** What stands between two comparators of a set. */
  readonly separator: "space" | "comma" | "either";
  /** Whether `||` and `1.2 - 2.0` are known. */
  readonly alternatives: boolean;
}

/** The alternatives of a range, each a list of comparators that all have to hold; nothing when the text is no range. */
export function parseSemverRange(
  text: string,
  form: RangeForm,
): readonly (readonly Comparator[])[] | undefined {
  const pieces = form.alternatives ? splitAt(text, "||") : [{ text, start: 0 }];
  const sets = pieces.map((piece) => parseSet(piece, form));
  return sets.every((set) => set !== undefined) ? sets : undefined;
}

/** Whether a comparator's version has an `x`, `X` or `*` in it. */
export function hasWildcard(comparator: Comparator): boolean {
  return comparator.parts.some((part) => !isNumber(part));
}

/** The version a comparator names, missing components and wildcards as zero: `1.2.x` → `1.2.0`. */
export function namedVersion(comparator: Comparator): string {
  const core = [0, 1, 2].map((index) => {
    const part = comparator.parts[index] ?? "";
    return isNumber(part) ? part : "0";
  });
  return comparator.prerelease === undefined ? core.join(".") : `${core.join(".")}-${comparator.prerelease}`;
}

/** Whether all three components are numbers. */
export function isFull(comparator: Comparator): boolean {
  return comparator.parts.length === 3 && !hasWildcard(comparator);
}

/** Whether it is `*`, which every version satisfies. */
export function namesNothing(comparator: Comparator): boolean {
  return !comparator.parts.some(isNumber);
}

/** Whether it bounds the range from above. */
export function isUpper(comparator: Comparator): boolean {
  return comparator.isHyphenEnd || comparator.operator.startsWith("<");
}

/** Whether a component is a number rather than a wildcard. */
export function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

const version =
  /[v=]?\s*(?<parts>(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2})(?:-(?<prerelease>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?/
    .source;
const operator = String.raw`(?<operator>\^|~>|~|>=|<=|>|<|=)?\s*`;
const comparatorPattern = new RegExp(`${operator}${version}`, "dy");
const hyphenPattern = /^\s*(\S+)\s+-\s+(\S+)\s*$/d;

function parseSet(piece: Piece, form: RangeForm): readonly Comparator[] | undefined {
  const hyphen = form.alternatives ? hyphenPattern.exec(piece.text) : null;
  if (hyphen !== null) return hyphenEnds(piece, hyphen);
  switch (form.separator) {
    case "comma":
      return commaList(piece);
    case "space":
      return spaceList(piece);
    case "either":
      // Of the same length, so that every offset stays true.
      return spaceList({ ...piece, text: piece.text.replaceAll(",", " ") });
  }
}

function hyphenEnds(piece: Piece, match: RegExpExecArray): readonly Comparator[] | undefined {
  const [from, to] = [match.indices?.[1], match.indices?.[2]].map((range) => {
    const [start, end] = range ?? [0, 0];
    return wholeComparator({ text: piece.text.slice(start, end), start: piece.start + start });
  });
  if (from?.operator !== "" || to?.operator !== "") return undefined;
  return [from, { ...to, isHyphenEnd: true }];
}

function commaList(piece: Piece): readonly Comparator[] | undefined {
  if (piece.text.trim() === "") return undefined;
  const found = splitAt(piece.text, ",").map(wholeComparator);
  return found.every((comparator) => comparator !== undefined) ? found : undefined;
}

function spaceList(piece: Piece): readonly Comparator[] | undefined {
  const found: Comparator[] = [];
  let position = skipSpace(piece.text, 0);
  while (position < piece.text.length) {
    const read = readComparator(piece, position);
    if (read === undefined || !/^(?:\s|$)/.test(piece.text.slice(read.end - piece.start))) return undefined;
    found.push(read);
    position = skipSpace(piece.text, read.end - piece.start);
  }
  return found;
}

function wholeComparator(piece: Piece): Comparator | undefined {
  const read = readComparator(piece, skipSpace(piece.text, 0));
  if (read === undefined) return undefined;
  return piece.text.slice(read.end - piece.start).trim() === "" ? read : undefined;
}

function readComparator(piece: Piece, position: number): Comparator | undefined {
  comparatorPattern.lastIndex = position;
  const match = comparatorPattern.exec(piece.text);
  const start = match?.indices?.groups?.["parts"]?.[0];
  if (match === null || start === undefined) return undefined;
  const parts = (match.groups?.["parts"] ?? "").split(".");
  return {
    operator: knownOperator(match.groups?.["operator"] ?? ""),
    parts,
    prerelease: match.groups?.["prerelease"],
    from: piece.start + match.index,
    start: piece.start + start,
    end: piece.start + match.index + match[0].length,
    isHyphenEnd: false,
  };
}

function knownOperator(text: string): Comparator["operator"] {
  const known = ["=", "^", "~", "~>", ">=", ">", "<=", "<"] as const;
  return known.find((candidate) => candidate === text) ?? "";
}

function skipSpace(text: string, position: number): number {
  return position + (/^\s*/.exec(text.slice(position))?.[0].length ?? 0);
}

function splitAt(text: string, separator: string): Piece[] {
  let start = 0;
  return text.split(separator).map((part) => {
    const piece = { text: part, start };
    start += part.length + separator.length;
    return piece;
  });
}
