import type { PackageName, Version } from "@release-actions/release-model";
import type { GraphRepository } from "@release-actions/release-model/release-graph";
import type { Promotion } from "../receiving/promotion.ts";
import type { Stage, StageProblem } from "../stage/stage.ts";

/** A release whose publish workflow runs, and the folders that its runner has. */
export interface PublishJob {
  readonly stage: Stage;
  readonly entry: GraphRepository;
  /** `owner/name`. */
  readonly fullName: string;
  readonly version: Version;
  /** The same, as npm spells it. */
  readonly release: string;
  readonly tag: string;
  /** That the tag names. */
  readonly commit: string;
  /** The job's workspace: the release graph, and the repository in `repository/`. */
  readonly workspace: string;
  /** The repository at its tag, a whole clone. */
  readonly checkout: string;
  /** For files of a single step. Does not exist; whoever makes it removes it. */
  readonly scratch: string;
  /** Everything that the repository publishes, by the graph. */
  readonly names: readonly PackageName[];
  /** Whether it may be published already, by a run that was killed. */
  readonly repeats: boolean;
  /** Settings of verify-tag's checks that a person wants in this rehearsal. */
  readonly checks?: readonly string[];
  /** Images and charts that were pushed; filled by the step that pushes them. */
  readonly pushed: PushedArtifact[];
  readonly onProgress: (message: string) => void;
}

export interface PushedArtifact {
  readonly kind: "image" | "chart";
  /** As the graph has it. */
  readonly name: string;
  readonly digest: string;
}

/** `ghcr.io/owner/name@sha256:…`, with `oci://` in front of a chart. */
export function formatPushed({ kind, name, digest }: PushedArtifact): string {
  return `${kind === "chart" ? "oci://" : ""}${name.replace(/^oci:\/\//, "")}@${digest}`;
}

/** What came of one step of a publish workflow. */
export interface StepReport {
  /** The action's name, or what else is done. */
  readonly name: string;
  readonly succeeded: boolean;
  readonly seconds: number;
  /** Why it failed. */
  readonly problems: readonly (StageProblem & { readonly repository: string })[];
  /** One line for people: what was published, pushed or carried. */
  readonly says: string;
  /** What it printed, without secrets. */
  readonly log: string;
  /** Its part of the job summary, in Markdown; empty where it has none. */
  readonly summary: string;
  /** Repositories that wait for another one, by what cascade-pins says. */
  readonly waiting: readonly string[];
  /** What a GitOps repository made of the release; of the step that receives it there. */
  readonly promotion?: Promotion | undefined;
}

/** One step of a publish workflow. `run` gives undefined where the release has no need of it, and several where others take part. */
export interface PublishStep {
  readonly name: string;
  run(job: PublishJob): Promise<StepReport | readonly StepReport[] | undefined>;
}
