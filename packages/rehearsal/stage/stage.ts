import type { Machine } from "@release-actions/ports";
import type { Problem } from "@release-actions/release-model";
import type { GraphRepository, ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { UvChoice } from "../building/try-uv.ts";
import type { GitHubStandIn } from "../github/index.ts";
import type { PackageIndex } from "../package-index/index.ts";
import type { StageSigning } from "../publishing/open-signing.ts";
import type { ImageShelves } from "./image-shelves.ts";

/** A repository of the graph on the stage: a copy of somebody's clone, served by the stand-in. */
export interface StagedRepository {
  readonly entry: GraphRepository;
  /** `owner/name` on the stand-in. */
  readonly fullName: string;
  /** The bare repository. */
  readonly folder: string;
}

/** What the copy does not have of what a person may expect in it. */
export interface StageNote {
  readonly repository: string;
  readonly kind: "absent" | "uncommitted" | "behind-remote" | "incomplete" | "past-unknown";
  /** One sentence. */
  readonly text: string;
}

/** A graph to rehearse on, and what it was read from. */
export interface StagedGraph {
  readonly graph: ReleaseGraph;
  /** The text of release-graph.yml, which the actions read. */
  readonly text: string;
}

/**
 * Everything that a rehearsal plays on: GitHub, the package indexes and the registries of images, all on this machine, and
 * copies of the repositories.
 */
export interface Stage extends StagedGraph {
  /** Everything that the stage writes is below it. */
  readonly folder: string;
  readonly github: GitHubStandIn;
  readonly index: PackageIndex;
  readonly images: ImageShelves;
  /** Its programs meet the stage instead of the world, and find no credential in their environment. */
  readonly machine: Machine;
  readonly uv: UvChoice;
  readonly signing: StageSigning;
  /** By name in the graph; those without a clone are absent. */
  readonly repositories: ReadonlyMap<string, StagedRepository>;
  readonly notes: readonly StageNote[];
  /** Makes a token that no log will show. */
  token(options: Parameters<GitHubStandIn["createToken"]>[0]): string;
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

/** Why something on the stage did not go on. */
export type StageProblem = Pick<Problem, "code" | "expected" | "found" | "fix">;
