import { closest, distance } from "fastest-levenshtein";

/** The known name that was most probably meant, or undefined when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || name.length > 255) return undefined;
  const found = closest(name.toLowerCase(), known);
  return distance(name.toLowerCase(), found.toLowerCase()) <= Math.max(2, name.length / 3)
    ? found
    : undefined;
}
