/**
 * JSON with objects opened down to `depth` and everything below on one line, so that a change of one operation or
 * schema is a change of one line, and the file stays small.
 */
export function renderJson(value: unknown, depth: number, indentation = ""): string {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const inner = `${indentation} `;
  const entries = Object.entries(value).map(
    ([key, content]) => `${inner}${JSON.stringify(key)}: ${renderJson(content, depth - 1, inner)}`,
  );
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${indentation}}`;
}
