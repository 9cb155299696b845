import type { Ecosystem } from "../package-name.ts";
import type { PinPolicy } from "../pin.ts";

/** Who depends on whom, and how each repository is released: `release-graph.yml`, with every default filled in. */
export interface ReleaseGraph {
  /** The GitHub owner of all repositories. */
  readonly owner: string;
  readonly defaults: {
    readonly branch: string;
    readonly tag: string;
    readonly pin: PinPolicy;
    /** Upper bounds that exclude a release are raised. */
    readonly widen?: true;
  };
  /** By name, in the order of the file. */
  readonly repositories: ReadonlyMap<string, GraphRepository>;
}

export interface GraphRepository {
  readonly name: string;
  readonly needs: readonly Need[];
  /** The default branch. */
  readonly branch: string;
  /** The format of its tags, `v{version}`. */
  readonly tag: string;
  /** How it pins what it needs, where an edge does not say otherwise. */
  readonly pin: PinPolicy;
  /** Upper bounds that exclude a release are raised, where an edge does not say otherwise. */
  readonly widen?: true;
  /** Names as they stand in the file; `packageNamesOf` has them normalized. */
  readonly publishes: Readonly<Record<PublishedEcosystem, readonly string[]>>;
  /** `release-please`: tags come only from a merged Release Please pull request. */
  readonly release: "tag" | "release-please";
  /** Path of the promotion configuration, in a GitOps repository. */
  readonly gitops?: string;
  /** Path of a `Chart.yaml` in this repository, and the needed repository whose version its `appVersion` shows. */
  readonly appVersions: ReadonlyMap<string, string>;
}

/** One edge, seen from the downstream side. */
export interface Need {
  readonly repository: string;
  readonly pin: PinPolicy;
  /** Upper bounds that exclude a release of it are raised. */
  readonly widen?: true;
}

/** One edge of the graph: a release of `upstream` moves pins in `downstream`. */
export interface Edge {
  readonly upstream: string;
  readonly downstream: string;
}

export const publishedEcosystems = ["pypi", "npm", "cargo", "image", "chart"] as const;

export type PublishedEcosystem = (typeof publishedEcosystems)[number];

/** How a key of `publishes` is called among package names. */
export const ecosystemOf: Readonly<Record<PublishedEcosystem, Ecosystem>> = {
  pypi: "pypi",
  npm: "npm",
  cargo: "cargo",
  image: "image",
  chart: "helm",
};
