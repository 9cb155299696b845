import type { RepositoryState, WorkingCopy } from "@release-actions/ports";
import { formatTag, parseSemver, type Release } from "@release-actions/release-model";
import {
  downstreams,
  packageNamesOf,
  parseReleaseGraph,
  waves,
} from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "../../packages/cascade-pins/carried.ts";
import type { DownstreamFacts, FileFacts } from "../../packages/cascade-pins/facts.ts";
import { judgeBranch } from "../../packages/cascade-pins/judge-branch.ts";
import { planCascadePins } from "../../packages/cascade-pins/plan.ts";
import type { CascadeSettings } from "../../packages/cascade-pins/plan-options.ts";
import { loadOf } from "../../packages/cascade-pins/wanted.ts";
import type { RepositoryStep } from "../../packages/cascade-pins/step.ts";
import { factsOf } from "../pinning/repository-facts.ts";
import { calmState, head } from "./repository-state.ts";

export interface Downstream {
  readonly state?: Partial<RepositoryState>;
  /** What it pins, `manifest==1.0.0`; undefined where nobody read it. */
  readonly pins?: readonly string[];
  readonly branchChanges?: readonly string[];
}

/** Plans manifest 1.1.0 through a graph in short, from what is known of the repositories below it. */
export function planOf(
  needs: Readonly<Record<string, readonly string[]>>,
  below: Readonly<Record<string, Downstream>>,
  settings: Partial<CascadeSettings> = {},
  {
    brought,
    others = {},
  }: {
    readonly brought?: readonly CarriedRelease[];
    /** The released repository and those beside it, by what a look has shown of them. */
    readonly others?: Readonly<Record<string, Partial<RepositoryState>>>;
  } = {},
): readonly RepositoryStep[] {
  const entries = Object.entries(needs).map(
    ([name, upstreams]) => `  ${name}: { needs: [${upstreams.join(", ")}], publishes: { pypi: ${name} } }`,
  );
  const graph = parseReleaseGraph(`owner: acme\nrepositories:\n${entries.join("\n")}\n`, "graph.yml");
  const version = parseSemver("1.1.0");
  const release: Release = {
    repository: "manifest",
    names: packageNamesOf(graph, "manifest"),
    version,
    tag: formatTag(version, "v{version}"),
  };
  const direct = downstreams(graph, "manifest");
  const states = new Map(Object.entries(others).map(([name, state]) => [name, calmState(state)]));
  const load = loadOf(graph, release, {
    states: new Map([
      ...states,
      ...Object.entries(below).map(([name, { state }]) => [name, calmState(state)] as const),
    ]),
  });
  return planCascadePins({
    graph,
    release,
    load: { ...load, brought: brought ?? load.brought },
    waves: waves(graph, "manifest"),
    moving: direct,
    selected: direct,
    facts: {
      viewer: "release-train[bot]",
      released: undefined,
      below: new Map(Object.entries(below).map(([name, one]) => [name, seen(one)])),
      others: states,
      coming: new Map(),
      late: [],
    },
    settings: {
      mode: "pull-request",
      pin: undefined,
      lockfiles: true,
      draftUntilComplete: true,
      labels: [],
      autoMerge: false,
      ...settings,
    },
  }).steps;
}

function seen({ state: differences, pins, branchChanges }: Downstream): DownstreamFacts {
  const state = calmState(differences);
  const files: FileFacts =
    pins === undefined
      ? { kind: "not-needed" }
      : {
          kind: "read",
          copy: unreadCopy,
          modes: new Map(),
          pins: factsOf({
            "pyproject.toml": `[project]\nname = "widget"\ndependencies = ${JSON.stringify(pins)}\n`,
          }),
          branchChanges,
          takenBack: [],
        };
  return { kind: "seen", state, branch: judgeBranch(state), files };
}

/** A plan is made from facts alone: whoever asks this copy for anything is not pure. */
const unreadCopy: WorkingCopy = {
  commit: head,
  get git(): never {
    throw new Error("a plan reads no files");
  },
  files: () => Promise.reject(new Error("a plan reads no files")),
  fetch: () => Promise.reject(new Error("a plan reads no files")),
  changes: () => Promise.reject(new Error("a plan reads no files")),
  export: () => Promise.reject(new Error("a plan reads no files")),
  close: () => Promise.reject(new Error("a plan reads no files")),
};
