import { joinTraced, sliceTraced, type TracedText, untraced, unknownUnit } from "./traced-text.ts";

/** What a variable stands for where it is used; undefined when only a run can tell. */
export type Lookup = (name: string) => TracedText | undefined;

/**
 * The text with its variables replaced by what they stand for when nobody sets them: `$NAME`, `${NAME}`,
 * `${NAME:-default}`, `${NAME-default}`, nested at will, and `$$` for a dollar sign. Both Compose and Dockerfiles
 * read it so: https://docs.docker.com/reference/compose-file/interpolation/
 */
export function expandVariables(text: TracedText, lookup: Lookup = () => undefined): TracedText {
  const parts: TracedText[] = [];
  let position = 0;
  for (;;) {
    const dollar = text.text.indexOf("$", position);
    if (dollar === -1) break;
    parts.push(sliceTraced(text, position, dollar));
    const read = readVariable(text, dollar, lookup);
    parts.push(read.value);
    position = read.end;
  }
  return joinTraced([...parts, sliceTraced(text, position)]);
}

interface Expansion {
  readonly value: TracedText;
  readonly end: number;
}

function readVariable(text: TracedText, dollar: number, lookup: Lookup): Expansion {
  const after = text.text[dollar + 1];
  if (after === "$") return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 2 };
  if (after === "{") return readBraces(text, dollar, lookup);
  const plain = matchAt(namePattern, text.text, dollar + 1);
  if (plain === undefined) return { value: sliceTraced(text, dollar, dollar + 1), end: dollar + 1 };
  return { value: lookup(plain) ?? unknown, end: dollar + 1 + plain.length };
}

function readBraces(text: TracedText, dollar: number, lookup: Lookup): Expansion {
  const close = closingBrace(text.text, dollar + 2);
  const name = matchAt(namePattern, text.text, dollar + 2);
  if (close === undefined || name === undefined) return { value: unknown, end: close ?? text.text.length };
  const operatorStart = dollar + 2 + name.length;
  const operator = matchAt(/:?[-?+]/y, text.text, operatorStart);
  const end = close + 1;
  const known = lookup(name);
  if (operator === undefined) return { value: operatorStart === close ? (known ?? unknown) : unknown, end };
  if (known !== undefined && !operator.endsWith("+")) return { value: known, end };
  if (!operator.endsWith("-")) return { value: unknown, end };
  return { value: expandVariables(sliceTraced(text, operatorStart + operator.length, close), lookup), end };
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "}") {
      if (depth === 0) return index;
      depth--;
    } else if (text[index] === "$" && text[index + 1] === "{") {
      depth++;
    }
  }
  return undefined;
}

const unknown = untraced(unknownUnit);
const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y;

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}
