import * as v from "valibot";

const dependencyTable = v.looseObject({
  version: v.optional(v.string(), "*"),
  package: v.optional(v.string()),
  features: v.optional(v.array(v.string()), []),
  optional: v.optional(v.boolean(), false),
  "default-features": v.optional(v.boolean(), true),
  "registry-index": v.optional(v.string()),
});
const dependencies = v.optional(v.record(v.string(), v.union([v.string(), dependencyTable])), {});
const kinds = {
  dependencies,
  "dev-dependencies": dependencies,
  "build-dependencies": dependencies,
};

/** What of a crate's Cargo.toml stands in the index. */
export const packageTable = v.looseObject({
  package: v.looseObject({
    name: v.string(),
    version: v.string(),
    links: v.optional(v.string()),
    "rust-version": v.optional(v.string()),
  }),
  features: v.optional(v.record(v.string(), v.array(v.string())), {}),
  ...kinds,
  target: v.optional(v.record(v.string(), v.looseObject(kinds)), {}),
});

type PackageTable = v.InferOutput<typeof packageTable>;
type Kinds = Pick<PackageTable, keyof typeof kinds>;

/** One line of the index: https://doc.rust-lang.org/cargo/reference/registry-index.html#json-schema */
export interface IndexEntry {
  readonly name: string;
  readonly vers: string;
  readonly deps: readonly IndexDependency[];
  readonly cksum: string;
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly yanked: false;
  readonly links: string | null;
  readonly rust_version: string | null;
  /** 2: there are features in `features2` that a cargo before 1.60 could not read. */
  readonly v: 1 | 2;
  readonly features2?: Readonly<Record<string, readonly string[]>>;
}

export interface IndexDependency {
  readonly name: string;
  readonly req: string;
  readonly features: readonly string[];
  readonly optional: boolean;
  readonly default_features: boolean;
  readonly target: string | null;
  readonly kind: "normal" | "dev" | "build";
  readonly registry: string | null;
  readonly package: string | null;
}

export function indexEntry(manifest: PackageTable, sha256: string): IndexEntry {
  const { name, version, links = null, "rust-version": rustVersion = null } = manifest.package;
  const isNew = (feature: readonly string[]) => feature.some((value) => /^dep:|\?\//.test(value));
  const features = Object.entries(manifest.features);
  const newer = features.filter(([, values]) => isNew(values));
  return {
    name,
    vers: version,
    deps: [
      ...dependenciesOf(manifest, null),
      ...Object.entries(manifest.target).flatMap(([target, table]) => dependenciesOf(table, target)),
    ],
    cksum: sha256,
    features: Object.fromEntries(features.filter(([, values]) => !isNew(values))),
    yanked: false,
    links,
    rust_version: rustVersion,
    v: newer.length === 0 ? 1 : 2,
    ...(newer.length > 0 && { features2: Object.fromEntries(newer) }),
  };
}

const spelled = [
  ["dependencies", "normal"],
  ["dev-dependencies", "dev"],
  ["build-dependencies", "build"],
] as const;

function dependenciesOf(tables: Kinds, target: string | null): readonly IndexDependency[] {
  return spelled.flatMap(([key, kind]) =>
    Object.entries(tables[key]).map(([name, written]) => {
      const table = typeof written === "string" ? v.parse(dependencyTable, { version: written }) : written;
      return {
        name,
        // Cargo reads a bare version as a caret one, and the index spells that out.
        req: table.version.replace(/^(?=\d)/, "^"),
        features: table.features,
        optional: table.optional,
        default_features: table["default-features"],
        target,
        kind,
        registry: table["registry-index"] ?? null,
        package: table.package ?? null,
      };
    }),
  );
}
