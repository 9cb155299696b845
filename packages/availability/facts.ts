import type { Availability } from "@release-actions/ports";
import type { PackageName, Version } from "@release-actions/release-model";

/** One version of one package that is waited for. */
export interface AwaitedPackage {
  readonly name: PackageName;
  readonly version: Version;
}

/** What was learned about one package so far. */
export interface Inquiry extends AwaitedPackage {
  /** The last answer. */
  readonly answer: Availability;
  /** How often its registry was asked. */
  readonly times: number;
  /** When it was asked for the first and for the last time, in milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

export type WaitResult =
  | {
      readonly kind: "available";
      readonly packages: readonly Inquiry[];
      /** `sha256:…` of each image and chart, by its name; fit for the digests of a release. */
      readonly digests: Readonly<Record<string, string>>;
    }
  /** Some packages cannot be installed yet; only these are listed. */
  | { readonly kind: "late"; readonly packages: readonly Inquiry[] };
