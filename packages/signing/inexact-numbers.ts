/**
 * The numbers of a JSON text that are other numbers once they are attested: whole ones that do not fit into 64 bits of a float, which
 * is what cosign reads all numbers into, and those beyond all it can hold. https://pkg.go.dev/encoding/json#Unmarshal
 */
export function inexactNumbers(json: string): readonly string[] {
  const found: string[] = [];
  const start = /["\d-]/g;
  const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  for (let at = start.exec(json); at !== null; at = start.exec(json)) {
    number.lastIndex = at.index;
    const [text = ""] = at[0] === '"' ? [] : (number.exec(json) ?? []);
    start.lastIndex = text === "" ? endOfText(json, at.index) : at.index + text.length;
    if (text !== "" && isInexact(text)) found.push(text);
  }
  return found;
}

/** Behind the quotation mark that ends a text. Not by a pattern: a long text with many escapes would be too much for one. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1))
    if (!isEscaped(json, end)) return end + 1;
  return json.length;
}

function isEscaped(json: string, position: number): boolean {
  let slashes = 0;
  while (json[position - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

function isInexact(text: string): boolean {
  if (!Number.isFinite(Number(text))) return true;
  return /^-?\d+$/.test(text) && BigInt(text) !== wholeOf(attestedAs(text));
}

/** The fewest digits that lead to the same float, with an exponent from 1e21 on: Go writes them as JavaScript does. */
function attestedAs(text: string): string {
  return String(Number(text));
}

/** The number that such a text says, in all its digits: 1.2e+21. */
function wholeOf(text: string): bigint {
  const [mantissa = "", exponent = "0"] = text.split("e+");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(Number(exponent) - fraction.length);
}

/** What to say of them; undefined where there are none. */
export function inexactWarning(input: string, numbers: readonly string[]): string | undefined {
  const [first, ...more] = numbers;
  if (first === undefined) return undefined;
  const others = more.length === 0 ? "" : `, and ${more.length} more like it`;
  return `${input}: cosign reads every number as a float of 64 bits, so ${first.slice(0, 40)} is attested as ${attestedAs(first)}${others}. Written as a text it would stay what it is.`;
}
