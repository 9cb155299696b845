/** A field of data that was read from a file; undefined where the data is no object or lacks it. */
export function fieldOf(data: unknown, name: string): unknown {
  return isObject(data) && Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
}

export function isObject(data: unknown): data is object {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The texts of a list; none where the data is no list. */
export function textsIn(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((item) => typeof item === "string") : [];
}
