import { formatSemver } from "@release-actions/release-model";
import { upstreams, waves } from "@release-actions/release-model/release-graph";
import type { UvChoice } from "../building/try-uv.ts";
import type { CosignChoice } from "../publishing/find-cosign.ts";
import type { RehearsalFacts } from "./facts.ts";
import { reportPromotions } from "./report-promotions.ts";

/** What a rehearsal showed, as JSON; the shape is published as schema/rehearse.schema.json. */
export interface RehearsalReport {
  readonly schema: 1;
  readonly kind: "rehearsal";
  /** The released repository, by its name in the graph. */
  readonly repository: string;
  readonly version: string;
  readonly tag: string;
  /** Whether the release came to everything below it; what is not on the stage it did not come to. */
  readonly arrived: boolean;
  readonly seconds: number;
  /** Everything below the release, nearest first. */
  readonly waves: readonly (readonly string[])[];
  /** The released repository, and everything below it. */
  readonly repositories: readonly RehearsedRepository[];
  /** In the order in which they were made. */
  readonly releases: readonly RehearsedRelease[];
  readonly pullRequests: readonly RehearsedPullRequest[];
  /** What GitOps repositories made of the releases, in their order. */
  readonly promotions: readonly RehearsedPromotion[];
  /** What the copies lack of what a person may expect in them. */
  readonly notes: readonly {
    readonly repository: string;
    readonly kind: "absent" | "uncommitted" | "behind-remote" | "incomplete" | "past-unknown";
    readonly text: string;
  }[];
  /** Whether the real uv built and locked Python packages. */
  readonly uv: {
    readonly available: boolean;
    readonly version: string | null;
    readonly reason: string | null;
  };
  /** Whether images were signed, by a key of the stage. */
  readonly cosign: {
    readonly available: boolean;
    readonly version: string | null;
    readonly reason: string | null;
  };
  /** What the actions said to the stand-in for GitHub. */
  readonly requests: {
    readonly rest: number;
    readonly graphql: number;
    readonly git: number;
    /** Changes that requests made. */
    readonly writes: number;
  };
}

export interface RehearsedRepository {
  readonly repository: string;
  /** Counted from 1; 0 is the released repository. */
  readonly wave: number;
  readonly state: RehearsedState;
  /** Of its last release in the train. */
  readonly version: string | null;
  /** The numbers of its pull requests. */
  readonly pullRequests: readonly number[];
  /** Upstreams that are stuck, wait themselves, or are absent. */
  readonly waitsFor: readonly string[];
  readonly problems: readonly RehearsalProblem[];
  /** Of its publish workflows. */
  readonly seconds: number | null;
}

/**
 * `released`: it has the train's releases and was released itself. `unaffected`: it pins nothing of it, or nothing older. `stuck`: something
 * is in its way. `waiting`: something is in the way of an upstream, or it is absent. `absent`: it has no clone, or one
 * without its default branch.
 */
export type RehearsedState = "released" | "unaffected" | "stuck" | "waiting" | "absent";

export interface RehearsalProblem {
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

export interface RehearsedRelease {
  readonly repository: string;
  readonly version: string;
  readonly tag: string;
  readonly wave: number;
  readonly seconds: number;
  /** How often its failed part was started again. */
  readonly restarts: number;
  readonly steps: readonly {
    readonly name: string;
    readonly succeeded: boolean;
    readonly seconds: number;
    readonly says: string;
  }[];
}

export interface RehearsedPullRequest {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly state: "open" | "draft" | "merged" | "closed";
  readonly author: string;
  readonly branch: string;
  /** Unified, whole. */
  readonly diff: string;
}

export interface RehearsedPromotion {
  /** The GitOps repository. */
  readonly repository: string;
  readonly component: string;
  readonly version: string;
  readonly environment: string | null;
  /** As promote-release's output `state` says it, `merged` where its pull request was merged, or `failed`. */
  readonly state: string;
  /** The commit that promotes; null where there is none. */
  readonly commit: string | null;
  /** The first line of its message. */
  readonly title: string;
  /** Unified, whole. */
  readonly diff: string;
  /** `off`: nobody looked at them. */
  readonly signatures: "verified" | "off";
  readonly problems: readonly RehearsalProblem[];
}

/** Joins everything that a rehearsal showed. Pure. */
export function reportRehearsal(facts: RehearsalFacts): RehearsalReport {
  const { graph, repository, train, uv, signing } = facts;
  const promotions = reportPromotions(facts);
  const below = waves(graph, repository);
  const repositories: RehearsedRepository[] = [];
  const held = new Map<string, RehearsedState>();
  for (const [wave, names] of [[repository], ...below].entries()) {
    for (const name of names) {
      const isReleased = train.releases.some((release) => release.repository === name);
      const waitsFor = (wave === 0 ? [] : upstreams(graph, name)).filter((one) =>
        // What is absent held nobody back: who was released without it went ahead of it.
        isReleased ? held.has(one) && held.get(one) !== "absent" : held.has(one),
      );
      const one = reportRepository(name, { wave, waitsFor, facts });
      if (one.state !== "released" && one.state !== "unaffected") held.set(name, one.state);
      repositories.push(one);
    }
  }
  return {
    schema: 1,
    kind: "rehearsal",
    repository,
    version: formatSemver(facts.version),
    tag: facts.tag,
    arrived: held.size === 0 && promotions.every(({ state }) => state !== "failed"),
    seconds: rounded(facts.seconds),
    waves: below,
    repositories,
    releases: train.releases.map(({ steps, seconds, seen: _, ...release }) => ({
      ...release,
      seconds: rounded(seconds),
      steps: steps.map(({ name, succeeded, seconds: own, says }) => ({
        name,
        succeeded,
        seconds: rounded(own),
        says,
      })),
    })),
    pullRequests: facts.pullRequests,
    promotions,
    notes: facts.notes,
    uv: reportTool(uv),
    cosign: reportTool(signing),
    requests: facts.requests,
  };
}

function reportTool(tool: UvChoice | CosignChoice): RehearsalReport["uv"] {
  return tool.kind === "available"
    ? { available: true, version: tool.version, reason: null }
    : { available: false, version: null, reason: tool.reason };
}

function reportRepository(
  name: string,
  options: { readonly wave: number; readonly waitsFor: readonly string[]; readonly facts: RehearsalFacts },
): RehearsedRepository {
  const { wave, waitsFor, facts } = options;
  const { train, staged } = facts;
  const releases = train.releases.filter(({ repository }) => repository === name);
  const pullRequests = facts.pullRequests.filter(({ repository }) => repository === name);
  const problems = [
    ...train.releases.flatMap(({ steps }) =>
      // What is not promoted is in nobody's way.
      steps.flatMap((step) => (step.promotion === undefined ? step.problems : [])),
    ),
    ...train.refusals,
    ...(releases.length > 0 || waitsFor.length > 0 ? [] : leftWaiting(name, facts)),
  ]
    .filter(({ repository }) => repository === name)
    .map(({ code, expected, found, fix }) => ({ code, expected, found, fix }));
  const isOpen = pullRequests.some(({ state }) => state === "open" || state === "draft");
  const state = (): RehearsedState => {
    if (!staged.includes(name)) return "absent";
    if (problems.length > 0) return "stuck";
    if (waitsFor.length > 0) return "waiting";
    if (isOpen) return "stuck";
    return releases.length > 0 ? "released" : "unaffected";
  };
  return {
    repository: name,
    wave,
    state: state(),
    version: releases.at(-1)?.version ?? null,
    pullRequests: pullRequests.map(({ number }) => number),
    waitsFor,
    problems,
    seconds: releases.length === 0 ? null : rounded(releases.reduce((sum, { seconds }) => sum + seconds, 0)),
  };
}

/** A green run may leave a repository to the release of another one. Where that never came to it, nobody else says so. */
function leftWaiting(name: string, { train }: RehearsalFacts) {
  const by = train.releases.filter(({ steps }) => steps.some(({ waiting }) => waiting.includes(name)));
  return by.slice(0, 1).map(({ repository, version }) => ({
    repository: name,
    code: "left-waiting",
    expected: `an upstream of ${name} to bring ${repository} ${version} along`,
    found: "that none came: its lock could not be resolved at that time, and nothing has moved it since",
    fix: `Start the publish job of ${repository} ${version} again.`,
  }));
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
