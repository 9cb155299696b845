/** A marker of PEP 508. There is no "not" in its language, so a comparison that is taken for true makes nothing false. */
export type Marker =
  | { readonly kind: "and" | "or"; readonly parts: readonly Marker[] }
  | { readonly kind: "compare"; readonly variable: string; readonly operator: string; readonly value: string }
  /** Two texts, or two variables: nobody writes it, and it may be true. */
  | { readonly kind: "open" };

/**
 * Reads `python_version < "3.11" and (os_name == "nt" or …)`; undefined when the text is none.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
export function parseMarker(text: string): Marker | undefined {
  const tokens: readonly string[] = text.length > 10_000 ? [] : (text.match(token) ?? []);
  // Whatever is no token is white space, or this is no marker.
  if (text.replaceAll(token, "").trim() !== "") return undefined;
  const reader = { tokens, at: 0 };
  const marker = readOr(reader);
  return reader.at === tokens.length ? marker : undefined;
}

const token = /'[^']*'|"[^"]*"|[A-Za-z_.]+|[()]|===|~=|==|!=|<=|>=|<|>/g;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readOr(reader: Reader): Marker | undefined {
  return readList(reader, "or", () => readList(reader, "and", () => readAtom(reader)));
}

function readList(
  reader: Reader,
  kind: "and" | "or",
  readPart: () => Marker | undefined,
): Marker | undefined {
  const parts: Marker[] = [];
  do {
    const part = readPart();
    if (part === undefined) return undefined;
    parts.push(part);
  } while (take(reader, kind));
  const [first] = parts;
  return parts.length === 1 ? first : { kind, parts };
}

function readAtom(reader: Reader): Marker | undefined {
  if (take(reader, "(")) {
    const inner = readOr(reader);
    return take(reader, ")") ? inner : undefined;
  }
  const left = reader.tokens[reader.at++];
  const isNegated = take(reader, "not");
  const operator = reader.tokens[reader.at++];
  const right = reader.tokens[reader.at++];
  if (left === undefined || operator === undefined || right === undefined) return undefined;
  if (isNegated && operator !== "in") return undefined;
  const spelled = isNegated ? "not in" : operator;
  if (!isQuoted(left) && isQuoted(right)) {
    return { kind: "compare", variable: left, operator: spelled, value: right.slice(1, -1) };
  }
  const turned = flipped.get(spelled);
  if (!isQuoted(left) || isQuoted(right) || turned === undefined) return { kind: "open" };
  return { kind: "compare", variable: right, operator: turned, value: left.slice(1, -1) };
}

const flipped = new Map([
  ["==", "=="],
  ["!=", "!="],
  ["<", ">"],
  ["<=", ">="],
  [">", "<"],
  [">=", "<="],
]);

function take(reader: Reader, wanted: string): boolean {
  if (reader.tokens[reader.at] !== wanted) return false;
  reader.at += 1;
  return true;
}

function isQuoted(text: string): boolean {
  return /^['"]/.test(text);
}
