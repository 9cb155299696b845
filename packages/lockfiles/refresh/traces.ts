/**
 * What a lockfile must not take along: the address of an index on this machine, or an address with a user in it. Each is
 * reported only when it did not stand in the file before.
 */
export function newTraces(before: Uint8Array, after: Uint8Array): string[] {
  const known = new Set(tracesIn(before));
  return tracesIn(after).filter((trace) => !known.has(trace));
}

function tracesIn(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  return [...new Set([...matches(text, loopback), ...matches(text, credentials).map(() => "credentials")])];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found.toLowerCase());
}

/** The host and port of an address. A package may well be called `localhost`, so only addresses count; `%3A` as yarn writes it. */
const loopback =
  /(?::|%3A)(?:\/|%2F){2}(?:[^/\s"'@]*@)?((?:127(?:\.\d{1,3}){3}|localhost|\[::1\]|0\.0\.0\.0)(?:(?::|%3A)\d+)?)(?![\w.-])/gi;
const credentials = /:\/\/([^/\s"'@:]+:[^/\s"'@]+)@/g;
