import { commitTree, observePins } from "@release-actions/pinning";
import type {
  GitHub,
  RepositoryLook,
  RepositoryState,
  WorkingCopies,
  WorkingCopy,
} from "@release-actions/ports";
import { ReleaseError, type Release } from "@release-actions/release-model";
import {
  downstreams,
  packageNamesOf,
  upstreams,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import pLimit from "p-limit";
import { cascadeBranch } from "./branch.ts";
import type { CarriedRelease } from "./carried.ts";
import type { CascadeFacts, DownstreamFacts, FileFacts } from "./facts.ts";
import { judgeBranch, type BranchVerdict } from "./judge-branch.ts";
import { judgeLook, targetsOf } from "./judge-step.ts";
import { mayPin } from "./may-pin.ts";
import { refuseForeignToken, refuseUnreachable } from "./refuse-token.ts";
import { besideOf, loadOf, wantedBy, type Load } from "./wanted.ts";

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
  readonly labels: readonly string[];
  /** Called once, after the look and before the first file is read; not at all where the look decides everything. */
  readonly beforeReading: () => Promise<void>;
  /** How many working copies are opened at once. */
  readonly parallelism: number;
  readonly onProgress: (message: string) => void;
}

/** Looks at everything below the release: some 25 repositories in a request, and files only where they decide. */
export async function observeCascadePins(options: ObserveOptions): Promise<CascadeFacts> {
  const { github, graph, release, labels } = options;
  // A release that was built upon nothing is the whole train until now: there is no other way that it could have come.
  const isFirst = upstreams(graph, release.repository).length === 0;
  const beside = isFirst ? [] : [...besideOf(graph, release, options.below)];
  const names = new Map(
    [release.repository, ...options.below, ...beside].map((name) => [name, `${graph.owner}/${name}`]),
  );
  options.onProgress(`looking at ${names.size} repositories`);
  const look = await github.look({ repositories: [...names.values()], branch: cascadeBranch, labels });
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
  const released = found(release.repository);
  const load = loadOf(graph, release, { ...options, states: known([...names.keys()], found) });
  const looks = await Promise.all(
    options.below.map(async (name) => ({ name, look: await judgeOne(name, found(name), load, options) })),
  );
  if (looks.some((one) => one.look?.targets !== undefined)) await options.beforeReading();
  const limit = pLimit(options.parallelism);
  const below = await Promise.all(
    looks.map(({ name, look: one }) => limit(async () => [name, await readOne(name, one, options)] as const)),
  );
  const others = known([release.repository, ...beside], found);
  const facts = {
    viewer: look.viewer,
    released,
    below: new Map(below),
    others,
    coming: new Map<string, string>(),
  };
  return { ...facts, others: await lookAtOthers(facts, options) };
}

/** Looks at one repository again, because somebody changed it while this run was at work. */
export async function observeAgain(
  repository: string,
  facts: CascadeFacts,
  options: ObserveOptions,
): Promise<DownstreamFacts> {
  const name = `${options.graph.owner}/${repository}`;
  const before = facts.below.get(repository);
  if (before?.kind === "seen" && before.files.kind === "read") await before.files.copy.close();
  const look = await options.github.look({
    repositories: [name],
    branch: cascadeBranch,
    labels: options.labels,
  });
  const state = stateIn(look.repositories.get(name));
  const judged = await judgeOne(repository, state, loadFrom(facts, options), options);
  return readOne(repository, judged, options);
}

/** What the run carries, by everything that it has looked at. */
export function loadFrom(
  facts: CascadeFacts,
  { graph, release, below }: Pick<ObserveOptions, "graph" | "release" | "below">,
): Load {
  const states = new Map(facts.others);
  for (const [name, one] of facts.below) if (one.kind === "seen") states.set(name, one.state);
  return loadOf(graph, release, { below, states });
}

/** Removes what `observeCascadePins` left on the disk. */
export async function closeCopies({ below }: CascadeFacts): Promise<void> {
  for (const facts of below.values()) {
    if (facts.kind === "seen" && facts.files.kind === "read") await facts.files.copy.close();
  }
}

/** What the look shows of one repository; `targets` are there where its files have to be read. */
interface Judged {
  readonly state: RepositoryState;
  readonly branch: BranchVerdict;
  readonly targets: readonly CarriedRelease[] | undefined;
}

async function judgeOne(
  repository: string,
  state: RepositoryState | undefined,
  load: Load,
  options: ObserveOptions,
): Promise<Judged | undefined> {
  if (state === undefined) return undefined;
  const branch = await proveBranch(state, options);
  const wanted = wantedBy(repository, state, load);
  const isAsked = options.read.includes(repository) && !state.isArchived && state.defaultBranch !== undefined;
  const isOpen = options.directly || judgeLook(state, branch, wanted).kind === "read-files";
  const targets = isAsked && isOpen ? targetsOf(branch, state, wanted) : undefined;
  return { state, branch, targets };
}

async function readOne(
  repository: string,
  judged: Judged | undefined,
  options: ObserveOptions,
): Promise<DownstreamFacts> {
  if (judged === undefined) return { kind: "hidden" };
  const { state, branch, targets } = judged;
  const files: FileFacts =
    targets === undefined
      ? { kind: "not-needed" }
      : await readFiles(repository, state, branch, targets, options);
  return { kind: "seen", state, branch, files };
}

/** Asks GitHub, in the rare case that one look does not show whether the branch stands on the default branch. */
async function proveBranch(state: RepositoryState, options: ObserveOptions): Promise<BranchVerdict> {
  const verdict = judgeBranch(state);
  if (verdict.kind !== "unproven" || state.defaultBranch === undefined) return verdict;
  const { tip, commit, releases } = verdict;
  return (await options.github.contains(state.nameWithOwner, state.defaultBranch.head, commit))
    ? { kind: "ours", tip, base: commit, releases }
    : { kind: "foreign", tip, commit };
}

async function readFiles(
  repository: string,
  state: RepositoryState,
  branch: BranchVerdict,
  targets: readonly CarriedRelease[],
  options: ObserveOptions,
): Promise<FileFacts> {
  const head = state.defaultBranch?.head ?? "";
  const isOnHead = branch.kind === "ours" && branch.base === head;
  options.onProgress(`${repository}: reading manifests and locks`);
  let copy: WorkingCopy | undefined;
  try {
    const others = isOnHead && branch.tip !== head ? [branch.tip] : [];
    copy = await options.copies.open(state.nameWithOwner, head, others);
    const modes = await copy.files();
    await copy.fetch([...modes.keys()].filter(mayPin));
    const names = targets.flatMap((target) => packageNamesOf(options.graph, target.repository));
    const charts = [...(options.graph.repositories.get(repository)?.appVersions.keys() ?? [])];
    const tree = commitTree(copy.git, head);
    const pins = await observePins({ ...tree, list: () => Promise.resolve([...modes.keys()]) }, names, {
      charts,
    });
    const branchChanges = isOnHead ? (branch.tip === head ? [] : await copy.changes(branch.tip)) : undefined;
    return { kind: "read", copy, modes, pins, branchChanges };
  } catch (error) {
    await copy?.close();
    if (!(error instanceof ReleaseError)) throw error;
    return { kind: "unreadable", error };
  }
}

/** Looks at upstreams that a pull request is to describe and that no look has shown: only where one is to be written. */
export async function lookAtOthers(
  facts: CascadeFacts,
  options: ObserveOptions,
): Promise<CascadeFacts["others"]> {
  const { below, others } = facts;
  const { github, graph, release } = options;
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
  if (missing.size === 0) return others;
  const look = await github.look({
    repositories: [...missing].map((name) => `${graph.owner}/${name}`),
    branch: cascadeBranch,
    labels: [],
  });
  const seen = [...missing].flatMap((name): [string, RepositoryState][] => {
    const state = stateIn(look.repositories.get(`${graph.owner}/${name}`));
    return state === undefined ? [] : [[name, state]];
  });
  return new Map([...others, ...seen]);
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
