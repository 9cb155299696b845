import { planPins, type PinPlan, type PinTarget } from "@release-actions/pinning/plan";
import {
  compareVersions,
  formatTag,
  nextVersion,
  packageKey,
  type Release,
  type Version,
} from "@release-actions/release-model";
import {
  appVersionCharts,
  edgePolicy,
  edgeWiden,
  packageNamesOf,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import type { RepositoryObservation } from "./facts.ts";
import { stateOf } from "./state.ts";
import type { CascadePlan, MovingUpstream, RepositoryStep } from "./step.ts";

type Found = Extract<RepositoryObservation, { kind: "found" }>;

interface PlanOptions {
  readonly graph: ReleaseGraph;
  readonly repository: string;
  readonly version: Version;
  /** The waves below the repository, nearest first. */
  readonly waves: readonly (readonly string[])[];
  readonly observations: ReadonlyMap<string, RepositoryObservation>;
  readonly locks: boolean;
}

/**
 * Plans a release's way through everything below it, wave by wave. A repository passes its own version on
 * once its latest release carries everything above it; until then those below wait for what its next release
 * is expected to be. Pure.
 */
export function planCascade(options: PlanOptions): CascadePlan {
  const start = startOf(options);
  const moving = new Map<string, MovingUpstream>([[options.repository, start]]);
  const waves = options.waves.map((wave) =>
    wave.map((repository) => {
      const step = planRepository(repository, moving, options);
      const passedOn = passOn(step, options);
      if (passedOn !== undefined) moving.set(repository, passedOn);
      return step;
    }),
  );
  return { release: start.release, tagged: start.released, waves };
}

function startOf(options: PlanOptions): MovingUpstream {
  const observation = options.observations.get(options.repository);
  const tags = observation?.kind === "found" ? observation.clone.tags : [];
  const tag = tags.find(({ version }) => compareVersions(version, options.version) === 0);
  return {
    release: releaseOf(options.graph, options.repository, options.version, tag?.commit),
    released: tag !== undefined,
  };
}

function releaseOf(graph: ReleaseGraph, repository: string, version: Version, commit?: string): Release {
  const format = graph.repositories.get(repository)?.tag;
  return {
    repository,
    names: packageNamesOf(graph, repository),
    version,
    tag: formatTag(version, format),
    ...(commit === undefined ? {} : { commit }),
  };
}

function planRepository(
  repository: string,
  moving: ReadonlyMap<string, MovingUpstream>,
  options: PlanOptions,
): RepositoryStep {
  const { graph, locks } = options;
  const entry = graph.repositories.get(repository);
  const observation = options.observations.get(repository);
  const upstreams = (entry?.needs ?? []).flatMap(({ repository: needed }) => moving.get(needed) ?? []);
  const common = { repository, releasedBy: entry?.release ?? "tag" } as const;
  if (observation?.kind !== "found") {
    return {
      ...common,
      directory: undefined,
      state: { kind: "missing" },
      upstreams,
      preview: undefined,
      next: undefined,
    };
  }
  const { directory, head, problems } = observation.clone;
  if (head === undefined) {
    const state = { kind: "blocked", plan: undefined, problems } as const;
    return { ...common, directory, state, upstreams, preview: undefined, next: undefined };
  }
  const targets = upstreams.map((upstream) => targetOf(graph, repository, upstream));
  const ready = targets.filter((_, index) => upstreams[index]?.released === true);
  const later = targets.filter((_, index) => upstreams[index]?.released === false);
  const preview = planPins(observation.head, targets, { locks });
  const state = stateOf({
    observation,
    head,
    later: planPins(observation.head, later, { locks }),
    ready,
    plan: (facts) => planPins(facts, ready, { locks }),
  });
  return {
    ...common,
    directory,
    state,
    upstreams: upstreams.filter(({ release }) => isAbout(preview, release)),
    preview,
    next: state.kind === "unaffected" || state.kind === "released" ? undefined : expectedNext(observation),
  };
}

function targetOf(graph: ReleaseGraph, downstream: string, { release }: MovingUpstream): PinTarget {
  const edge = { upstream: release.repository, downstream };
  return {
    release,
    policy: edgePolicy(graph, edge),
    widen: edgeWiden(graph, edge),
    appVersionCharts: appVersionCharts(graph, edge),
  };
}

/** What a repository hands to those below it, if anything. */
function passOn(step: RepositoryStep, options: PlanOptions): MovingUpstream | undefined {
  const { graph, observations } = options;
  if (step.state.kind === "released") {
    const observation = observations.get(step.repository);
    const latest = observation?.kind === "found" ? observation.clone.latest : undefined;
    return { release: releaseOf(graph, step.repository, step.state.version, latest?.commit), released: true };
  }
  return step.next === undefined
    ? undefined
    : { release: releaseOf(graph, step.repository, step.next), released: false };
}

/** A pin moves by a `fix(deps)` commit, so the next release is at least a patch. */
function expectedNext({ clone }: Found): Version {
  if (clone.latest === undefined) return clone.next ?? { major: 0, minor: 1, patch: 0 };
  return clone.next ?? nextVersion(clone.latest.version, "patch");
}

function isAbout(plan: PinPlan, release: Release): boolean {
  const keys = new Set(release.names.map(packageKey));
  return plan.outcomes.some(({ pin }) => keys.has(packageKey(pin.name)));
}
