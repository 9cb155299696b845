import { commitTree, observePins } from "@release-actions/pinning";
import { isEmpty, planPins } from "@release-actions/pinning/plan";
import { formatTag, ReleaseError } from "@release-actions/release-model";
import { packageNamesOf, requireRepository, upstreams } from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import { carriesAll, type CarriedRelease } from "./carried.ts";
import type { CascadeFacts, RepositoryState } from "./facts.ts";
import { carriedBy, openPullRequest } from "./judge-branch.ts";
import { mayPin } from "./may-pin.ts";
import { loadFrom, type ObserveOptions } from "./observe.ts";
import { pinTarget } from "./pin-target.ts";
import { readState } from "./state-block.ts";
import type { Load } from "./wanted.ts";

/**
 * The repositories beside the release to which another release of the train is on its way, with the repository of that release. From its
 * tag to the end of its publish workflow no pull request says so; that it will move those repositories is proved by their
 * files, so that nobody waits for what never comes. Files are read only where a downstream is about to change, or says that
 * it waits.
 */
export async function observeComing(
  facts: CascadeFacts,
  options: ObserveOptions,
): Promise<ReadonlyMap<string, string>> {
  const load = loadFrom(facts, options);
  const limit = pLimit(options.parallelism);
  const found = await Promise.all(
    candidatesOf(facts, load).map(({ repository, state, releases }) =>
      limit(async (): Promise<[string, string][]> => {
        options.onProgress(`${repository}: reading what it pins of its upstreams`);
        const upstream = await firstThatMoves(repository, state, releases, options);
        return upstream === undefined ? [] : [[repository, upstream]];
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

function candidatesOf({ below, others }: CascadeFacts, { graph, train, beside }: Load): readonly Candidate[] {
  const needed = new Set(
    [...below].flatMap(([name, one]) => {
      if (one.kind !== "seen") return [];
      const near = upstreams(graph, name).filter((upstream) => beside.has(upstream));
      if (one.files.kind === "read") return near;
      const told = readState(openPullRequest(one.state)?.body ?? "")?.waitsFor ?? [];
      return near.filter((upstream) => told.includes(upstream));
    }),
  );
  return [...needed].flatMap((repository): Candidate[] => {
    const state = others.get(repository);
    if (state === undefined || state.isArchived || openPullRequest(state) !== undefined) return [];
    const had = state.pullRequests.flatMap(carriedBy);
    const releases = upstreams(graph, repository)
      .flatMap((upstream) => train.releaseOf(upstream) ?? [])
      .filter((one) => !carriesAll(had, [one]));
    return releases.length === 0 ? [] : [{ repository, state, releases }];
  });
}

/** A release that cannot be pinned there counts, too: the run that carries it is red, and says so. */
async function firstThatMoves(
  repository: string,
  { nameWithOwner, defaultBranch }: RepositoryState,
  releases: readonly CarriedRelease[],
  { graph, copies }: ObserveOptions,
): Promise<string | undefined> {
  if (defaultBranch === undefined) return undefined;
  try {
    const copy = await copies.open(nameWithOwner, defaultBranch.head, []);
    try {
      const paths = [...(await copy.files()).keys()];
      await copy.fetch(paths.filter(mayPin));
      const names = releases.flatMap((one) => packageNamesOf(graph, one.repository));
      const charts = [...(graph.repositories.get(repository)?.appVersions.keys() ?? [])];
      const tree = commitTree(copy.git, defaultBranch.head);
      const pins = await observePins({ ...tree, list: () => Promise.resolve(paths) }, names, { charts });
      return releases.find((one) => {
        const release = { ...one, names: packageNamesOf(graph, one.repository), tag: tagOf(one) };
        const plan = planPins(pins, [pinTarget(graph, release, { downstream: repository })], {
          locks: false,
        });
        return plan.refusals.length > 0 || !isEmpty(plan);
      })?.repository;
    } finally {
      await copy.close();
    }
  } catch (error) {
    // What cannot be read proves nothing.
    if (!(error instanceof ReleaseError)) throw error;
    return undefined;
  }

  function tagOf(one: CarriedRelease): string {
    return formatTag(one.version, requireRepository(graph, one.repository).tag);
  }
}
