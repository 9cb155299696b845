import type { Answer } from "./recorded-client.ts";

/** Where two servers answered the same requests with another status, or with other keys; each once. */
export function compareAnswers(ours: readonly Answer[], theirs: readonly Answer[]): readonly string[] {
  const found = ours.flatMap(({ operation, status, body }, index) => {
    const other = theirs[index];
    if (other?.operation !== operation) return [`${operation} is followed by another request`];
    if (other.status !== status) return [`${operation}: ${status}, emulate ${other.status}`];
    if (status >= 400) return [];
    const keys = { ours: keysOf(body), theirs: keysOf(other.body) };
    const added = keys.theirs.filter((key) => !keys.ours.includes(key));
    const lacking = keys.ours.filter((key) => !keys.theirs.includes(key));
    return [
      ...(added.length === 0 ? [] : [`${operation}: emulate adds ${added.sort().join(", ")}`]),
      ...(lacking.length === 0 ? [] : [`${operation}: emulate lacks ${lacking.sort().join(", ")}`]),
    ];
  });
  return [...new Set(found)];
}

/** Of a list, the keys of its first entry. */
function keysOf(body: unknown): readonly string[] {
  const [value] = Array.isArray(body) ? (body as readonly unknown[]) : [body];
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
