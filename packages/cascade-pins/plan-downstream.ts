import { isEmpty, planPins, type PinPlan } from "@release-actions/pinning/plan";
import {
  escapeText,
  formatTag,
  packageKey,
  type PackageName,
  type Problem,
  type Release,
} from "@release-actions/release-model";
import {
  packageNamesOf,
  requireRepository,
  upstreams,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { carriesAll, isSameSet, type CarriedRelease } from "./carried.ts";
import type { DownstreamFacts, FileFacts, PullRequestState, RepositoryState } from "./facts.ts";
import { openPullRequest } from "./judge-branch.ts";
import { judgeDefaultBranch } from "./judge-default-branch.ts";
import { judgeLook, targetsOf } from "./judge-step.ts";
import { pinTarget } from "./pin-target.ts";
import type { PlanOptions } from "./plan-options.ts";
import { readState } from "./state-block.ts";
import type { BranchMove, StepState } from "./step.ts";
import { wantedBy } from "./wanted.ts";

type Seen = Extract<DownstreamFacts, { kind: "seen" }>;
type Read = Extract<FileFacts, { kind: "read" }>;

/** What one direct downstream needs. Pure. */
export function planDownstream(repository: string, options: PlanOptions): StepState {
  const { graph, load, facts, settings } = options;
  const seen = facts.below.get(repository);
  const name = `${graph.owner}/${repository}`;
  if (seen?.kind !== "seen") return blocked(hidden(name));
  const { state, branch, files } = seen;
  const wanted = wantedBy(repository, state, load);
  if (settings.mode === "pull-request") {
    const verdict = judgeLook(state, branch, wanted);
    const isStuck = state.isArchived && verdict.kind === "settled" && verdict.state.kind === "proposed";
    if (verdict.kind === "settled" && !isStuck) return verdict.state;
  }
  if (settings.mode === "commit") {
    const verdict = judgeDefaultBranch(state, wanted);
    if (verdict.kind === "settled") return verdict.state;
  }
  const obstacle = obstacleOf(state);
  if (obstacle !== undefined) return blocked(obstacle);
  if (files.kind === "unreadable") return blocked(files.error);
  // Nobody asked for this repository, and nobody read it: it counts as one that will move.
  if (files.kind === "not-needed") return blocked(notRead(name));
  // Whoever has moved a pin back is not contradicted; a newer version is a new question.
  const isTakenBack = (one: CarriedRelease) => carriesAll(files.takenBack, [one]);
  if (isTakenBack(load.release)) return { kind: "declined", pullRequest: undefined };
  const open = settings.mode === "commit" ? undefined : openPullRequest(state);
  if (open !== undefined && open.base !== state.defaultBranch?.name) return blocked(elsewhere(state, open));
  const targets =
    settings.mode === "commit"
      ? wanted.filter((one) => !isTakenBack(one))
      : targetsOf(branch, state, wanted).filter(isNeeded(graph, repository));
  const releases = targets.map((target) => releaseOf(target, options));
  const pinTargets = releases.map((release) =>
    pinTarget(graph, release, { downstream: repository, policy: settings.pin }),
  );
  const plan = planPins(files.pins, pinTargets, { locks: settings.lockfiles });
  if (plan.refusals.length > 0) return { kind: "blocked", plan, problems: plan.refusals };
  if (isEmpty(plan)) {
    if (open !== undefined) return { kind: "carried", pullRequest: open, isLeftOpen: true };
    return plan.outcomes.some(({ kind }) => kind === "current" || kind === "newer" || kind === "kept")
      ? { kind: "carried", pullRequest: undefined }
      : { kind: "unaffected" };
  }
  // What the default branch has already does not come with this pull request.
  const moved = releases.filter(({ names }) => !isOvertaken(names, plan));
  const move = settings.mode === "commit" ? commitMove(state) : moveOf(seen, files, plan, moved);
  if (open !== undefined && move.kind === "stay" && moved.length < targets.length && tellsOf(open, moved))
    return { kind: "proposed", pullRequest: open };
  return {
    kind: "change",
    plan,
    base: state.defaultBranch?.head ?? "",
    move,
    pullRequest: open,
    targets: moved,
  };
}

/** Whether every pin of a release on the default branch has it already, or something newer. */
function isOvertaken(names: readonly PackageName[], { outcomes }: PinPlan): boolean {
  const keys = new Set(names.map(packageKey));
  const own = outcomes.filter(({ pin }) => keys.has(packageKey(pin.name)));
  return own.length > 0 && own.every(({ kind }) => kind === "newer" || kind === "current");
}

/** Whether the text of a pull request is about these releases, at the commit where its branch stands. */
function tellsOf(open: PullRequestState, targets: readonly CarriedRelease[]): boolean {
  const described = readState(open.body);
  return described?.head === open.head && isSameSet(described.releases, targets);
}

function moveOf(
  { branch }: Seen,
  { branchChanges }: Read,
  plan: PinPlan,
  targets: readonly CarriedRelease[],
): BranchMove {
  if (branch.kind === "absent") return { kind: "create" };
  const { tip } = branch;
  const paths = new Set([...plan.changes, ...plan.locks].map(({ path }) => path));
  // One more commit is right only where the branch stands on the newest commit and changes no file that is left alone now.
  const isOnTop = branchChanges?.every((path) => paths.has(path)) === true;
  const isThere = plan.changes.every(({ path }) => branchChanges?.includes(path));
  if (isOnTop && isThere && branch.kind === "ours" && isSameSet(branch.releases, targets)) {
    return { kind: "stay", tip };
  }
  if (branch.kind === "leftover") return { kind: "restart", tip };
  // Even where no pull request is open: another run may be about to open one, and a branch without commits would close it.
  return isOnTop ? { kind: "append", tip } : { kind: "rebuild", tip };
}

function commitMove({ defaultBranch }: RepositoryState): BranchMove {
  return { kind: "commit", branch: defaultBranch?.name ?? "" };
}

/** An edge that the graph has lost since is nobody's any more. */
function isNeeded(graph: ReleaseGraph, repository: string): (target: CarriedRelease) => boolean {
  const needs = new Set(upstreams(graph, repository));
  return (target) => needs.has(target.repository);
}

/** A release with all its names; its commit where a look has shown its tag. */
function releaseOf(target: CarriedRelease, { graph, release, facts }: PlanOptions): Release {
  if (target.repository === release.repository && isSameSet([target], [release])) return release;
  const entry = requireRepository(graph, target.repository);
  const tag = formatTag(target.version, entry.tag);
  const below = facts.below.get(target.repository);
  const state = below?.kind === "seen" ? below.state : facts.others.get(target.repository);
  const commit = state?.tags.find(({ name }) => name === tag)?.commit;
  return {
    repository: target.repository,
    names: packageNamesOf(graph, target.repository),
    version: target.version,
    tag,
    ...(commit === undefined ? {} : { commit }),
  };
}

function obstacleOf({
  isArchived,
  canPush,
  defaultBranch,
  nameWithOwner,
}: RepositoryState): Problem | undefined {
  if (isArchived) {
    return {
      code: "repository-archived",
      expected: `${nameWithOwner} to take changes`,
      found: "an archived repository",
      fix: "Remove it from the graph, or unarchive it.",
    };
  }
  if (defaultBranch === undefined) {
    return {
      code: "repository-empty",
      expected: `a commit on the default branch of ${nameWithOwner}`,
      found: "none",
      fix: "Push a first commit, or remove the repository from the graph.",
    };
  }
  if (canPush !== false) return undefined;
  return {
    code: "token-reads-only",
    expected: `a token that may write to ${nameWithOwner}`,
    found: "one that may read it only",
    fix: "Give the App or the token `contents: write` and `pull-requests: write` for this repository.",
  };
}

/** What is put on top of the default branch would bring all of that branch into another one. */
function elsewhere({ defaultBranch, nameWithOwner }: RepositoryState, open: PullRequestState): Problem {
  return {
    code: "pull-request-elsewhere",
    expected: `pull request ${open.number} of ${nameWithOwner} to go into ${defaultBranch?.name ?? ""}, its default branch`,
    found: `that it goes into ${escapeText(open.base)}`,
    fix: "Change the pull request's base, or close it.",
  };
}

function hidden(name: string): Problem {
  return {
    code: "repository-hidden",
    expected: `to see ${name}`,
    found: "no such repository, or none that the token may see",
    fix: "Check the name in the graph, and that the App is installed on the repository.",
  };
}

function notRead(name: string): Problem {
  return {
    code: "repository-not-read",
    expected: `the files of ${name}`,
    found: "none: this run is for other repositories",
    fix: "Run it without `only` to see all of them.",
  };
}

function blocked(...problems: readonly Problem[]): StepState {
  return { kind: "blocked", plan: undefined, problems };
}
