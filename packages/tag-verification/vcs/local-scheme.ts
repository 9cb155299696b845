import type { SchemeResult } from "./version-scheme.ts";

/** What a local scheme is told. */
export interface LocalFacts {
  readonly commits: number;
  readonly isDirty: boolean;
  /** `g` and the commit. */
  readonly node: string;
  /** When the build would run, ISO 8601 in UTC. */
  readonly now: string;
}

/**
 * The local part of the version, `g1234567890.d20260102`, empty where there is none.
 * https://setuptools-scm.readthedocs.io/en/latest/extending/#setuptools_scmlocal_scheme
 */
export function applyLocalScheme(configured: unknown, found: LocalFacts): SchemeResult {
  const names: readonly unknown[] = Array.isArray(configured) ? configured : [configured ?? "node-and-date"];
  for (const name of names) {
    const isKnown = typeof name === "string" && localSchemes.has(name);
    if (!isKnown) {
      return { kind: "unknown", reason: `local_scheme ${JSON.stringify(name)} is code that is not run here` };
    }
    if (name.startsWith("fail-on-uncommitted") || name === "no-local-version-strict") {
      if (found.isDirty)
        return { kind: "fails", reason: "it refuses tracked files that differ from the commit" };
      if (name !== "no-local-version-strict") continue;
    }
    return { kind: "text", text: localPart(name, found) };
  }
  return { kind: "text", text: "unknown" };
}

const localSchemes = new Set([
  "node-and-date",
  "node-and-timestamp",
  "dirty-tag",
  "no-local-version",
  "no-local-version-strict",
  "fail-on-uncommitted-changes",
]);

function localPart(name: string, { commits, isDirty, node, now }: LocalFacts): string {
  if (name.startsWith("no-local-version")) return "";
  if (name === "dirty-tag") return isDirty ? "dirty" : "";
  if (commits === 0 && !isDirty) return "";
  const digits = now.replaceAll(/\D/g, "");
  const time = digits.slice(0, name === "node-and-timestamp" ? 14 : 8);
  return [node.slice(0, 10), ...(isDirty ? [`d${time}`] : [])].join(".");
}
