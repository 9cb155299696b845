/**
 * The registries and reference styles in which a version of something can be pinned. A `component` is a repository by its
 * bare name, as variables name it that hold nothing but its version (`coreason_runtime_version`).
 */
export const ecosystems = ["pypi", "npm", "cargo", "helm", "image", "github", "component"] as const;

export type Ecosystem = (typeof ecosystems)[number];

/**
 * One name under which something can be pinned, normalised by its ecosystem's own rule, so that two
 * names are the same package exactly when both fields are equal.
 */
export interface PackageName {
  readonly ecosystem: Ecosystem;
  /** `coreason-manifest`, `@coreason-ai/manifest`, `ghcr.io/coreason-ai/runtime`, `coreason-ai/coreason-manifest`. */
  readonly name: string;
}

/** Normalises `name` as its ecosystem compares names. */
export function packageName(ecosystem: Ecosystem, name: string): PackageName {
  return { ecosystem, name: normalise[ecosystem](name) };
}

/** `pypi:coreason-manifest`: unique, and fit for a key of a map. */
export function packageKey(name: PackageName): string {
  return `${name.ecosystem}:${name.name}`;
}

const normalise: Record<Ecosystem, (name: string) => string> = {
  // https://packaging.python.org/en/latest/specifications/name-normalization/
  pypi: (name) => name.replaceAll(/[-_.]+/g, "-").toLowerCase(),
  npm: (name) => name,
  // crates.io treats - and _ alike: https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions
  cargo: (name) => name.replaceAll("_", "-").toLowerCase(),
  helm: (name) => name,
  // Docker's familiar names: https://github.com/distribution/reference/blob/main/normalize.go
  image: (name) => name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "").replace(/^library\//, ""),
  // GitHub compares owners and repositories without case.
  github: (name) => name.toLowerCase().replace(/\.git$/, ""),
  // Variables cannot have a dash in their names, repositories seldom have an underscore.
  component: (name) => name.replaceAll("_", "-").toLowerCase(),
};
