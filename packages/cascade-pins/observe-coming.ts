import { isEmpty, planPins } from "@release-actions/pinning/plan";
import { formatTag, ReleaseError } from "@release-actions/release-model";
import {
  downstreams,
  packageNamesOf,
  requireRepository,
  upstreams,
} from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import { carriesAll, newestOfEach, type CarriedRelease } from "./carried.ts";
import type { CascadeFacts, RepositoryState } from "./facts.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import { loadFrom, type ObserveOptions } from "./observe.ts";
import { pinTarget } from "./pin-target.ts";
import { readPins } from "./read-pins.ts";
import { readState } from "./state-block.ts";
import { ancestorsOf, type Train } from "./train.ts";
import { trainTo, wantedBy, type Load } from "./wanted.ts";

/**
 * The repositories to which other releases of a train are on their way, with the repositories of those releases. From a tag to
 * the end of its publish workflow no pull request says so; that it will move those repositories is proved by their
 * files, so that nobody waits for what never comes. Files are read only where a downstream is about to change, or says that
 * it waits.
 */
export async function observeComing(
  facts: CascadeFacts,
  options: ObserveOptions,
): Promise<CascadeFacts["coming"]> {
  const load = loadFrom(facts, options);
  const limit = pLimit(options.parallelism);
  const found = await Promise.all(
    candidatesOf(facts, load).map(({ repository, state, releases }) =>
      limit(async (): Promise<[string, readonly string[]][]> => {
        options.onProgress(`${repository}: reading what it pins of its upstreams`);
        const moving = await thoseThatMove(repository, state, releases, options);
        return moving.length === 0 ? [] : [[repository, moving]];
      }),
    ),
  );
  return new Map(found.flat());
}

interface Candidate {
  readonly repository: string;
  readonly state: RepositoryState;
  /** Of its upstreams: releases of the train that no pull request has brought to it. */
  readonly releases: readonly CarriedRelease[];
}

function candidatesOf({ below }: CascadeFacts, load: Load): readonly Candidate[] {
  const { graph, states, release } = load;
  const direct = new Set(downstreams(graph, release.repository));
  const needed = [...below].flatMap(([name, one]): [string, Train][] => {
    if (one.kind !== "seen") return [];
    const isRead = one.files.kind === "read";
    const open = openPullRequest(one.state);
    const told = readState(open?.body ?? "")?.waitsFor ?? [];
    if (!isRead && told.length === 0) return [];
    const train = trainTo(name, load);
    const above = [...ancestorsOf(graph, [name])].filter((one) => isRead || told.includes(one));
    return [...(isRead || direct.has(name) ? [] : [name]), ...above].map((one) => [one, train]);
  });
  const found = new Map<string, Candidate>();
  for (const [repository, train] of needed) {
    const state = states.get(repository);
    if (state === undefined || state.isArchived) continue;
    // What this run may bring itself is planned.
    const brings = direct.has(repository) ? wantedBy(repository, state, load) : [];
    const had = [...state.pullRequests.flatMap(carriedBy), ...brings];
    const releases = upstreams(graph, repository)
      .flatMap((upstream) => train.releaseOf(upstream) ?? [])
      .filter((one) => !carriesAll(had, [one]));
    if (releases.length === 0) continue;
    const known = found.get(repository)?.releases ?? [];
    found.set(repository, { repository, state, releases: newestOfEach([...known, ...releases]) });
  }
  return [...found.values()];
}

/** A release that cannot be pinned there counts, too: the run that carries it is red, and says so. */
async function thoseThatMove(
  repository: string,
  { nameWithOwner, defaultBranch }: RepositoryState,
  releases: readonly CarriedRelease[],
  { graph, copies }: ObserveOptions,
): Promise<readonly string[]> {
  if (defaultBranch === undefined) return [];
  try {
    const copy = await copies.open(nameWithOwner, defaultBranch.head, []);
    try {
      const pins = await readPins(repository, releases, { copy, graph });
      const moving = releases.filter((one) => {
        const release = { ...one, names: packageNamesOf(graph, one.repository), tag: tagOf(one) };
        const plan = planPins(pins, [pinTarget(graph, release, { downstream: repository })], {
          locks: false,
        });
        return plan.refusals.length > 0 || !isEmpty(plan);
      });
      return moving.map((one) => one.repository);
    } finally {
      await copy.close();
    }
  } catch (error) {
    // What cannot be read proves nothing.
    if (!(error instanceof ReleaseError)) throw error;
    return [];
  }

  function tagOf(one: CarriedRelease): string {
    return formatTag(one.version, requireRepository(graph, one.repository).tag);
  }
}
