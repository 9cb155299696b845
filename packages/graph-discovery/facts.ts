import type { PackageName, Pin, Problem } from "@release-actions/release-model";

/** What one clone shows about itself. */
export interface DiscoveredClone {
  /** The last part of its remote, or of its folder. */
  readonly repository: string;
  readonly directory: string;
  /** The first part of its remote's path; undefined without a remote. */
  readonly owner: string | undefined;
  readonly branch: string | undefined;
  readonly tags: readonly string[];
  /** What it publishes, and the file that says so. */
  readonly packages: readonly { readonly name: PackageName; readonly path: string }[];
  readonly pins: readonly Pin[];
  /** Whether a Release Please configuration stands in it. */
  readonly releasePlease: boolean;
  readonly problems: readonly Problem[];
}
