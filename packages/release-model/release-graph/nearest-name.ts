import { distance } from "fastest-levenshtein";

/** The known name that was most probably meant, whatever its case; undefined when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > 255) return undefined;
  const wanted = name.toLowerCase();
  const farthest = Math.max(2, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = farthest + 1;
  for (const candidate of known) {
    // The difference in length is the least that a distance can be.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const found = distance(wanted, candidate.toLowerCase());
    if (found >= least) continue;
    [best, least] = [candidate, found];
  }
  return best;
}
