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
  // Half of a pair of surrogates is no character, and not everybody keeps it.
  if (typeof whole === "string" && typeof part === "string") return wellFormed(whole) === wellFormed(part);
  return whole === part;
}

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}
