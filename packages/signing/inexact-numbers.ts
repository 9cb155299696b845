/** A text, which may hold digits, or a number as JSON writes it: https://www.rfc-editor.org/rfc/rfc8259#section-6 */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * The numbers of a JSON text that are other numbers once they are read: whole ones that do not fit into 64 bits of a float, which
 * is what cosign reads all numbers into, and those beyond all it can hold. https://pkg.go.dev/encoding/json#Unmarshal
 */
export function inexactNumbers(json: string): readonly string[] {
  const found: string[] = [];
  for (const [text] of json.matchAll(token)) if (isInexact(text)) found.push(text);
  return found;
}

function isInexact(text: string): boolean {
  if (text.startsWith('"')) return false;
  const read = Number(text);
  return !Number.isFinite(read) || (/^-?\d+$/.test(text) && BigInt(text) !== BigInt(read));
}

/** What to say of them; undefined where there are none. */
export function inexactWarning(input: string, numbers: readonly string[]): string | undefined {
  const [first, ...more] = numbers;
  if (first === undefined) return undefined;
  const others = more.length === 0 ? "" : `, and ${more.length} more like it`;
  return `${input}: cosign reads every number as a float of 64 bits, so ${first.slice(0, 40)} is attested as ${String(BigInt(Number(first)))}${others}. Written as a text it would stay what it is.`;
}
