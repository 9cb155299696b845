import { type PackageName, Refusal } from "@release-actions/release-model";

/** What came of publishing one file. */
export interface Publication {
  /** `unchanged`: the very same bytes were there already. */
  readonly kind: "published" | "unchanged";
  readonly package: PackageName;
  readonly version: string;
  readonly filename: string;
  /** Hexadecimal, as lockfiles of Python tools show it. */
  readonly sha256: string;
}

/** How publishing behaves in time, all in milliseconds. */
export interface PublicationClock {
  now(): number;
  /** How long after its publication a version can be resolved, as on a real registry. */
  readonly delay: number;
}

/**
 * What publishing a file comes to, given what is published under its name already.
 * @throws {Refusal} `already-published` when that has other bytes.
 */
export function judgePublication(
  file: Omit<Publication, "kind">,
  before: { readonly sha256: string } | undefined,
): Publication {
  if (before !== undefined && before.sha256 !== file.sha256) {
    throw new Refusal({
      code: "already-published",
      expected: `${file.filename} to be new, or the same bytes as before`,
      found: `other bytes are published under this name (sha256 ${before.sha256})`,
      fix: "Release a new version: what is published never changes.",
    });
  }
  return { kind: before === undefined ? "published" : "unchanged", ...file };
}
