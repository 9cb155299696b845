/** `gitops.yml` with every default filled in. */
export interface GitopsConfig {
  /** By name, in the order of the file. */
  readonly components: ReadonlyMap<string, ComponentConfig>;
  readonly environments: ReadonlyMap<string, EnvironmentConfig>;
  readonly floating: "report" | "pin";
  readonly digests: "add" | "keep";
}

export interface ComponentConfig {
  readonly name: string;
  /** `owner/name` of the repository that releases it. */
  readonly repository: string;
  readonly tag: string;
  readonly images: readonly string[];
  readonly charts: readonly string[];
  /** Empty: wherever one of its names stands. */
  readonly places: readonly PlaceConfig[];
}

export interface PlaceConfig {
  /** A pattern. */
  readonly files: string;
  readonly at: string | undefined;
  readonly image: string | undefined;
  readonly environment: string | undefined;
}

export interface EnvironmentConfig {
  readonly name: string;
  /** Patterns. */
  readonly files: readonly string[];
  readonly after: string | undefined;
  readonly applications: readonly string[];
}
