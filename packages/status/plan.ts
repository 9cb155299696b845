import { governs, mismatches, type LockedPackage } from "@release-actions/lockfiles";
import { readManifest, type PinOutcome } from "@release-actions/manifests";
import { planPins, type PinTarget } from "@release-actions/pinning/plan";
import { packageKey, Refusal, type Pin, type Problem, type Version } from "@release-actions/release-model";
import {
  appVersionCharts,
  compareEdges,
  edgeWiden,
  packageNamesOf,
  waves,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import type { RepositoryObservation } from "./facts.ts";

type Found = Extract<RepositoryObservation, { kind: "found" }>;

/** How one pin stands to its upstream's latest release. */
export type PinStatus =
  | { readonly upstream: string; readonly latest: Version; readonly outcome: PinOutcome }
  /** The upstream is not cloned or has no release: nobody can say what the pin should be. */
  | {
      readonly upstream: string;
      readonly latest: undefined;
      readonly outcome: { readonly kind: "unknown"; readonly pin: Pin };
    };

/** How one lockfile stands to the pins it should satisfy. */
export interface LockStatus {
  readonly path: string;
  readonly mismatches: readonly {
    readonly name: string;
    readonly wanted: string;
    readonly locked: readonly LockedPackage[];
  }[];
}

/** One line of the status: where a repository stands. */
export type RepositoryStatus =
  | { readonly kind: "missing"; readonly repository: string; readonly wave: number }
  | {
      readonly kind: "found";
      readonly repository: string;
      /** Counted from 1: the repositories without upstreams are wave 1. */
      readonly wave: number;
      readonly clone: Found["clone"];
      readonly pins: readonly PinStatus[];
      readonly locks: readonly LockStatus[];
      /** Upstreams that its manifests pin and the graph does not name. */
      readonly undeclared: readonly string[];
      /** Upstreams that the graph names and its manifests do not pin. */
      readonly unfounded: readonly string[];
      readonly problems: readonly Problem[];
    };

/** Judges the whole suite, in the order of the waves. Pure. */
export function planStatus(
  graph: ReleaseGraph,
  observations: ReadonlyMap<string, RepositoryObservation>,
): RepositoryStatus[] {
  return waves(graph).flatMap((wave, index) =>
    wave.map((repository) => judge(graph, repository, index + 1, observations)),
  );
}

/** Whether a person has something to do here. */
export function needsAttention(status: RepositoryStatus): boolean {
  if (status.kind === "missing") return true;
  return (
    status.problems.length > 0 ||
    status.undeclared.length > 0 ||
    status.unfounded.length > 0 ||
    status.pins.some(({ outcome: { kind } }) => !settled.has(kind)) ||
    status.locks.some(({ mismatches: found }) => found.length > 0)
  );
}

/** A pin whose upstream is missing is that clone's problem, which is reported there. */
const settled: ReadonlySet<PinStatus["outcome"]["kind"]> = new Set(["current", "kept", "unknown"]);

function judge(
  graph: ReleaseGraph,
  repository: string,
  wave: number,
  observations: ReadonlyMap<string, RepositoryObservation>,
): RepositoryStatus {
  const observation = observations.get(repository);
  if (observation?.kind !== "found") return { kind: "missing", repository, wave };
  const { clone, facts } = observation;
  const targets = targetsFor(graph, repository, observations);
  const plan = planPins(
    facts,
    targets.map(({ target }) => target),
    { locks: false },
  );
  const known = targets.flatMap(({ target, upstream }) => {
    const keys = new Set(target.release.names.map(packageKey));
    return plan.outcomes
      .filter(({ pin }) => keys.has(packageKey(pin.name)))
      .map((outcome): PinStatus => ({ upstream, latest: target.release.version, outcome }));
  });
  const unreleased = [...graph.repositories.keys()].filter(
    (name) => name !== repository && !targets.some(({ upstream }) => upstream === name),
  );
  const written = readPins(facts.manifests);
  const pins = [...known, ...unknownPins(graph, unreleased, written.pins)];
  const found = [...new Set(pins.map(({ upstream }) => upstream))].map((upstream) => ({
    upstream,
    downstream: repository,
  }));
  const edges = compareEdges(graph, found);
  const unread = [...facts.problems, ...written.problems];
  return {
    kind: "found",
    repository,
    wave,
    clone,
    pins,
    locks: locksOf(observation, pins),
    undeclared: edges.undeclared
      .filter((edge) => edge.downstream === repository)
      .map(({ upstream }) => upstream),
    // What cannot be read, a clone or a file in it, may hold the pin that seems to be missing.
    unfounded:
      clone.head === undefined || unread.length > 0
        ? []
        : edges.unfounded.filter((edge) => edge.downstream === repository).map(({ upstream }) => upstream),
    problems: [...clone.problems, ...unread],
  };
}

/** Every other repository's latest release: edges the graph lacks show up only when all are looked for. */
function targetsFor(
  graph: ReleaseGraph,
  repository: string,
  observations: ReadonlyMap<string, RepositoryObservation>,
): { readonly upstream: string; readonly target: PinTarget }[] {
  return [...graph.repositories.keys()].flatMap((upstream) => {
    const observation = observations.get(upstream);
    const latest = observation?.kind === "found" ? observation.clone.latest : undefined;
    if (upstream === repository || latest === undefined) return [];
    const release = {
      repository: upstream,
      names: packageNamesOf(graph, upstream),
      version: latest.version,
      tag: latest.name,
      commit: latest.commit,
    };
    const edge = { upstream, downstream: repository };
    const target = {
      release,
      // Whether a pin is behind does not depend on how it will be written when it moves next: `>=1.4.0` names 1.4.0.
      policy: "keep" as const,
      widen: edgeWiden(graph, edge),
      appVersionCharts: appVersionCharts(graph, edge),
    };
    return [{ upstream, target }];
  });
}

/** The pins on upstreams of which no release is known. */
function unknownPins(graph: ReleaseGraph, upstreams: readonly string[], pins: readonly Pin[]): PinStatus[] {
  const owners = new Map(
    upstreams.flatMap((upstream) =>
      packageNamesOf(graph, upstream).map((name) => [packageKey(name), upstream] as const),
    ),
  );
  return pins.flatMap((pin) => {
    const upstream = owners.get(packageKey(pin.name));
    return upstream === undefined ? [] : [{ upstream, latest: undefined, outcome: { kind: "unknown", pin } }];
  });
}

/** Every pin that can be read, and what is wrong with the files that cannot. */
function readPins(sources: Found["facts"]["manifests"]): {
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
} {
  const pins: Pin[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    try {
      pins.push(...readManifest(source));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
    }
  }
  return { pins, problems };
}

function locksOf({ facts }: Found, pins: readonly PinStatus[]): LockStatus[] {
  const paths = facts.locks.map(({ path }) => path);
  return facts.locks.map((lock) => {
    const governed = pins.map(({ outcome }) => outcome.pin).filter((pin) => governs(lock, pin.path, paths));
    return {
      path: lock.path,
      mismatches: mismatches(governed, lock).map(({ pin, locked }) => ({
        name: pin.name.name,
        wanted: "text" in pin.value ? pin.value.text : "",
        locked,
      })),
    };
  });
}
