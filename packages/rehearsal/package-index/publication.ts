import type { PackageName } from "@release-actions/release-model";

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
