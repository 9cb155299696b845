import type { PackageName } from "./package-name.ts";
import type { Version } from "./version.ts";

/** One released version of one repository, with every name under which others may have pinned it. */
export interface Release {
  /** The repository's name in the graph, or what the user typed for `pin`. */
  readonly repository: string;
  readonly names: readonly PackageName[];
  readonly version: Version;
  /** The git tag, `v1.4.0` unless the repository tags otherwise. */
  readonly tag: string;
  /** The 40 hex digits of the commit the tag names, where known. Pins by commit are refused without it. */
  readonly commit?: string;
  /** `sha256:…` of each image, by image name, where known. Pins by digest are refused without it. */
  readonly digests?: Readonly<Record<string, string>>;
}
