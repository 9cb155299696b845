import type { PackageName, Version } from "@release-actions/release-model";

/** What a registry has of one version of a package. */
export interface ReleasedArtifact {
  /** The commit it was built from, where the registry or a proof it keeps says so. */
  readonly commit: string | undefined;
}

/** What a repository itself says of where its npm packages go. Never with credentials: those are of whoever publishes. */
export interface PublishSettings {
  /** Of the package.json. */
  readonly publishConfig: Readonly<Record<string, string>>;
  /** The text of each `.npmrc` that is committed in the package's folder or above it, the nearest first. */
  readonly npmrc: readonly string[];
}

/** The registries that installers read, asked with the credentials that the installer has for each. */
export interface PackageRegistry {
  /**
   * Undefined where the registry has no such version, and for names of other kinds than `pypi` and `npm`.
   * @throws {ExternalError} `registry-failed`.
   */
  released(
    name: PackageName,
    version: Version,
    settings?: PublishSettings,
  ): Promise<ReleasedArtifact | undefined>;
}
