import type { Source } from "../source.ts";
import type { StaticVersion } from "../static-versions/static-version.ts";

/** A version that stands somewhere in a repository; where it is no plain string, there is no span to edit. */
export type DeclaredVersion = Omit<StaticVersion, "span">;

/** Why nobody can tell a version without running the build. */
export interface UnreadVersion {
  readonly path: string;
  /** From 1. */
  readonly line?: number;
  readonly reason: string;
}

/** What a name, a file or a whole build comes down to. */
export type VersionReading =
  | { readonly kind: "declared"; readonly found: readonly DeclaredVersion[] }
  | { readonly kind: "unknown"; readonly unread: UnreadVersion }
  /** It is asked for as the program runs, or written by the build: no file of the commit has it. */
  | { readonly kind: "elsewhere" };

/** The files of a commit. */
export interface CommitTree {
  readonly has: (path: string) => boolean;
  /** Undefined where there is no such file, and for the moment where it has not been fetched yet. */
  readonly read: (path: string) => Source | undefined;
}

export const elsewhere: VersionReading = { kind: "elsewhere" };

export function unknownAt(path: string, reason: string, line?: number): VersionReading {
  return { kind: "unknown", unread: { path, reason, ...(line === undefined ? {} : { line }) } };
}

/** Several readings of one thing: what cannot be told outweighs what stands there. */
export function together(readings: readonly VersionReading[]): VersionReading {
  const unknown = readings.find(({ kind }) => kind === "unknown");
  if (unknown !== undefined) return unknown;
  const found = readings.flatMap((reading) => (reading.kind === "declared" ? reading.found : []));
  return found.length === 0 ? elsewhere : { kind: "declared", found };
}

export function inFolder(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
