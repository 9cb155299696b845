import {
  repositoriesPerRequest,
  type GitHub,
  type RepositoryLook,
  type RepositoryState,
  type WorkingCopies,
} from "@release-actions/ports";
import type { PinPolicy, Release } from "@release-actions/release-model";
import {
  downstreams,
  tagsWith,
  upstreams,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import { askMergeability } from "./ask-mergeability.ts";
import { cascadeBranch } from "./branch.ts";
import { newestOfEach, type CarriedRelease } from "./carried.ts";
import { completeNotes } from "./complete-notes.ts";
import type { CascadeFacts, DownstreamFacts } from "./facts.ts";
import { judgeLooks, lateOf, type Judged, type JudgedLook } from "./observe-looks.ts";
import { targetsOf } from "./judge-step.ts";
import { enoughTags } from "./newest-tag.ts";
import { lookAt, unseenAbove } from "./look-further.ts";
import { readDownstream } from "./read-downstream.ts";
import { refuseForeignToken, refuseUnreachable } from "./refuse-token.ts";
import { trainOf } from "./train.ts";
import { besideOf, loadOf, wantedBy, withLate, withStates, type Load } from "./wanted.ts";

export interface ObserveOptions {
  readonly github: GitHub;
  readonly copies: WorkingCopies;
  readonly graph: ReleaseGraph;
  readonly release: Release;
  /** Every repository below the release. */
  readonly below: readonly string[];
  /** Those whose files are read where the look does not decide. */
  readonly read: readonly string[];
  /** Whether pins go to the default branch itself: then no branch and no pull request says anything. */
  readonly directly: boolean;
  /** How pins are rewritten, where it is not as the graph says. */
  readonly pin: PinPolicy | undefined;
  readonly labels: readonly string[];
  /** Called once, after the look and before the first file is read; not at all where the look decides everything. */
  readonly beforeReading: () => Promise<void>;
  /** Whether installers are offered a release of another repository. Asked once for each, and only where it would be taken along. */
  readonly isInstallable: (release: CarriedRelease) => Promise<boolean>;
  /** How many working copies are opened at once. */
  readonly parallelism: number;
  readonly onProgress: (message: string) => void;
}

/** Looks at everything below the release: some 25 repositories in a request, and files only where they decide. */
export async function observeCascadePins(options: ObserveOptions): Promise<CascadeFacts> {
  const { github, graph, release, labels } = options;
  // A release that was built upon nothing is the whole train until now: there is no other way that it could have come.
  const isFirst = upstreams(graph, release.repository).length === 0;
  const all = [...besideOf(graph, release, options.below)];
  const beside = !isFirst || fitsBeside(options.below.length + 1, all.length) ? all : [];
  const names = new Map(
    [release.repository, ...options.below, ...beside].map((name) => [name, `${graph.owner}/${name}`]),
  );
  options.onProgress(`looking at ${names.size} repositories`);
  const look = await github.look({
    repositories: [...names.values()],
    branch: cascadeBranch,
    labels,
    tagsWith: tagsWith(graph),
    tagsUntil: enoughTags(graph, release),
    defaultHistory: options.directly,
  });
  const direct = downstreams(graph, release.repository);
  refuseForeignToken(look.viewer, direct, release.repository);
  // A run for some repositories has not seen whether the token reaches the others.
  if (direct.every((name) => names.has(name))) {
    refuseUnreachable(
      look,
      direct.map((name) => `${graph.owner}/${name}`),
    );
  }
  const found = (name: string) => stateIn(look.repositories.get(names.get(name) ?? ""));
  const first = known([...names.keys()], found);
  const states = new Map([...first, ...(await lookAt(missingOf(first, options), options))]);
  let load = loadOf(graph, release, { states });
  if (!options.directly) {
    load = withStates(load, await askMergeability(options.read, load, options));
  }
  let looks: readonly JudgedLook[];
  ({ looks, load } = await judgeLooks(options.below, load, options));
  if (looks.some((one) => one.look?.targets !== undefined)) {
    await options.beforeReading();
    const late = await lateOf(looks, load, options);
    if (late.length > 0) {
      ({ looks, load } = await judgeLooks(options.below, withLate(load, late), options));
    }
  }
  const limit = pLimit(options.parallelism);
  const below = await Promise.all(
    looks.map(({ name, look: one }) => limit(async () => [name, await readOne(name, one, options)] as const)),
  );
  const isBelow = new Set(options.below);
  const facts: CascadeFacts = {
    viewer: look.viewer,
    released: found(release.repository),
    below: new Map(below),
    others: new Map([...load.states].filter(([name]) => !isBelow.has(name))),
    coming: new Map(),
    late: load.late,
  };
  return lookAtOthers(facts, options);
}

/** Whether a look takes no more requests with some more repositories: a pull request that carries another train may need them. */
function fitsBeside(own: number, beside: number): boolean {
  return Math.ceil((own + beside) / repositoriesPerRequest) === Math.ceil(own / repositoriesPerRequest);
}

function missingOf(
  states: ReadonlyMap<string, RepositoryState>,
  { graph, release, below }: ObserveOptions,
): readonly string[] {
  const train = trainOf([release], { graph, states }, true);
  return unseenAbove(below, { graph, states, train });
}

/** Looks at one repository again, because somebody changed it while this run was at work. */
export async function observeAgain(
  repository: string,
  facts: CascadeFacts,
  options: ObserveOptions,
): Promise<{ readonly seen: DownstreamFacts; readonly late: CascadeFacts["late"] }> {
  const name = `${options.graph.owner}/${repository}`;
  const before = facts.below.get(repository);
  if (before?.kind === "seen" && before.files.kind === "read") await before.files.copy.close();
  const look = await options.github.look({
    repositories: [name],
    branch: cascadeBranch,
    labels: options.labels,
    tagsWith: tagsWith(options.graph),
    tagsUntil: enoughTags(options.graph, options.release),
    defaultHistory: options.directly,
  });
  const state = stateIn(look.repositories.get(name));
  const states = statesIn(facts);
  if (state === undefined) states.delete(repository);
  else states.set(repository, state);
  const known = loadOf(options.graph, options.release, { states, late: facts.late });
  let { looks, load } = await judgeLooks([repository], known, options);
  const late = await lateOf(looks, load, options);
  if (late.length > 0) {
    ({ looks, load } = await judgeLooks([repository], withLate(load, late), options));
  }
  return { seen: await readOne(repository, looks[0]?.look, options), late: load.late };
}

/** What the run carries, by everything that it has looked at. */
export function loadFrom(
  facts: CascadeFacts,
  { graph, release }: Pick<ObserveOptions, "graph" | "release">,
): Load {
  return loadOf(graph, release, { states: statesIn(facts), late: facts.late });
}

function statesIn(facts: CascadeFacts): Map<string, RepositoryState> {
  const states = new Map(facts.others);
  for (const [name, one] of facts.below) if (one.kind === "seen") states.set(name, one.state);
  return states;
}

/** Removes what `observeCascadePins` left on the disk. */
export async function closeCopies({ below }: CascadeFacts): Promise<void> {
  for (const facts of below.values()) {
    if (facts.kind === "seen" && facts.files.kind === "read") await facts.files.copy.close();
  }
}

async function readOne(
  repository: string,
  judged: Judged | undefined,
  options: ObserveOptions,
): Promise<DownstreamFacts> {
  if (judged === undefined) return { kind: "hidden" };
  const { state, branch, targets } = judged;
  return {
    kind: "seen",
    state,
    branch,
    files:
      targets === undefined
        ? { kind: "not-needed" }
        : await readDownstream(repository, { state, branch, targets }, options),
  };
}

/** Looks at what a pull request is to tell of upstreams and no look has shown: only where one is to be written. */
export async function lookAtOthers(facts: CascadeFacts, options: ObserveOptions): Promise<CascadeFacts> {
  const { below, others } = facts;
  const { release } = options;
  const load = loadFrom(facts, options);
  const carried = [...below].flatMap(([repository, one]) =>
    one.kind === "seen" && one.files.kind === "read"
      ? targetsOf(one.branch, one.state, wantedBy(repository, one.state, load))
      : [],
  );
  const missing = new Set(
    carried
      .map(({ repository }) => repository)
      .filter((name) => name !== release.repository && !below.has(name) && !others.has(name)),
  );
  const seen =
    missing.size === 0
      ? facts
      : { ...facts, others: new Map([...others, ...(await lookAt([...missing], options))]) };
  return completeNotes(newestOfEach(carried), seen, options);
}

function stateIn(look: RepositoryLook | undefined): RepositoryState | undefined {
  return look?.kind === "found" ? look.state : undefined;
}

function known(
  names: readonly string[],
  found: (name: string) => RepositoryState | undefined,
): ReadonlyMap<string, RepositoryState> {
  return new Map(
    names.flatMap((name): [string, RepositoryState][] => {
      const state = found(name);
      return state === undefined ? [] : [[name, state]];
    }),
  );
}
