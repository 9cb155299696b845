/** The fields of a Python package's metadata that an index shows. */
export interface CoreMetadata {
  readonly metadataVersion: string;
  readonly name: string;
  readonly version: string;
  readonly summary: string | undefined;
  readonly requiresPython: string | undefined;
  readonly requiresDist: readonly string[];
  readonly providesExtra: readonly string[];
}

/**
 * Reads the headers of a METADATA or PKG-INFO file.
 * Rule: https://packaging.python.org/en/latest/specifications/core-metadata/
 * Fields that are missing are empty: the caller says what it cannot do without.
 */
export function parseCoreMetadata(text: string): CoreMetadata {
  const headers = readHeaders(text);
  const first = (field: string) => headers.get(field)?.[0];
  return {
    metadataVersion: first("metadata-version") ?? "2.1",
    name: first("name") ?? "",
    version: first("version") ?? "",
    summary: first("summary"),
    requiresPython: first("requires-python"),
    requiresDist: headers.get("requires-dist") ?? [],
    providesExtra: headers.get("provides-extra") ?? [],
  };
}

function readHeaders(text: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  const [head = ""] = text.replaceAll("\r\n", "\n").split("\n\n", 1);
  // A line that starts with white space continues the one before it.
  for (const line of head.replaceAll(/\n[ \t]+/g, " ").split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const field = line.slice(0, colon).toLowerCase();
    headers.set(field, [...(headers.get(field) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
}
