/** Reads one manifest from JSON text. */
export function parseManifest(text) {
  const value = JSON.parse(text);
  for (const field of ["name", "version"]) {
    if (typeof value?.[field] !== "string") throw new TypeError(`expected a text in "${field}"`);
  }
  return { name: value.name, version: value.version, capabilities: value.capabilities ?? [] };
}
