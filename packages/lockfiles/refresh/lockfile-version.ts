import * as v from "valibot";

const schema = v.object({ lockfileVersion: v.optional(v.number(), 1) });

/** The format that a package-lock.json says it has; the oldest leave the number out. Undefined when it cannot be read. */
export function lockfileVersionOf(bytes: Uint8Array): number | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.output.lockfileVersion : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a package-lock.json leaves out the addresses of what comes from the registry (`omit-lockfile-registry-resolved`);
 * undefined where it locks nothing from there.
 */
export function omitsResolved(bytes: Uint8Array): boolean | undefined {
  const text = new TextDecoder().decode(bytes);
  if (/"resolved":\s*"https?:/.test(text)) return false;
  return text.includes('"integrity":') ? true : undefined;
}
