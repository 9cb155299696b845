import type { PackageName, Version } from "@release-actions/release-model";

/** What a registry has of one version of a package. */
export interface ReleasedArtifact {
  /** The commit it was built from, where the registry or a proof it keeps says so. */
  readonly commit: string | undefined;
}

/** What a repository itself says of where its packages go. Never with credentials: those are of whoever publishes. */
export type PublishSettings = NpmPublishSettings | CargoSettings;

export interface NpmPublishSettings {
  readonly kind: "npm";
  /** Of the package.json. */
  readonly publishConfig: Readonly<Record<string, string>>;
  /** The text of each `.npmrc` that is committed in the package's folder or above it, the nearest first. */
  readonly npmrc: readonly string[];
}

/** Of a Cargo.toml, and of the `.cargo/config.toml` in its folder or above it. */
export interface CargoSettings {
  readonly kind: "cargo";
  /** The registries that `publish` names; undefined where it names none. */
  readonly allowed: readonly string[] | undefined;
  /** The name of the one that is published to by default. */
  readonly registry: string | undefined;
  /** The address of each, by its name. */
  readonly indexes: Readonly<Record<string, string>>;
}

/** The registries that installers read, asked with the credentials that the installer has for each. */
export interface PackageRegistry {
  /**
   * Empty where the registry has no such version. An image may stand under two tags. For names of other kinds than `pypi`,
   * `npm`, `cargo`, and `image` and `helm` in a registry of images nobody is asked.
   * @throws {ExternalError} `registry-failed`.
   */
  released(
    name: PackageName,
    version: Version,
    settings?: PublishSettings,
  ): Promise<readonly ReleasedArtifact[]>;
}
