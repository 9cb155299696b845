/** Whether a JSON value holds everything another one does; arrays one for one, objects may have more. */
export function containsJson(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((one, position) => containsJson(whole[position], one))
    );
  }
  if (typeof part === "object" && part !== null) {
    if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return false;
    const more = new Map<string, unknown>(Object.entries(whole));
    return Object.entries(part).every(([key, value]) => more.has(key) && containsJson(more.get(key), value));
  }
  return whole === part;
}
