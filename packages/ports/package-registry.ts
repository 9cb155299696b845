import type { PackageName, Version } from "@release-actions/release-model";

/** What a registry has of one version of a package. */
export interface ReleasedArtifact {
  /** The commit it was built from, where the registry or a proof it keeps says so. */
  readonly commit: string | undefined;
}

/** The registries that installers read, asked with the credentials that the installer has for each. */
export interface PackageRegistry {
  /**
   * Undefined where the registry has no such version, and for names of other kinds than `pypi` and `npm`.
   * @throws {ExternalError} `registry-failed`.
   */
  released(name: PackageName, version: Version): Promise<ReleasedArtifact | undefined>;
}
