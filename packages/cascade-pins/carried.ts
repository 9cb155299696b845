import type { Version } from "@release-actions/release-model";

/** A release that a branch carries, without the names and places that only the graph and the registries know. */
export interface CarriedRelease {
  /** By its name in the graph. */
  readonly repository: string;
  readonly version: Version;
}
