import type { GitHub, RepositoryState } from "@release-actions/ports";
import type { BranchVerdict } from "./branch-verdict.ts";
import { newestOfEach, type CarriedRelease } from "./carried.ts";
import { judgeBranch } from "./judge-branch.ts";
import { judgeDefaultBranch } from "./judge-default-branch.ts";
import { judgeLook, targetsOf } from "./judge-step.ts";
import { lookBack } from "./look-back.ts";
import { takenBy, wantedBy, withStates, type Load } from "./wanted.ts";

/** What the look shows of one repository; `targets` are there where its files have to be read. */
export interface Judged {
  readonly state: RepositoryState;
  readonly branch: BranchVerdict;
  readonly targets: readonly CarriedRelease[] | undefined;
}

export interface JudgedLook {
  readonly name: string;
  /** Undefined where the token cannot see the repository. */
  readonly look: Judged | undefined;
}

interface Options {
  readonly github: GitHub;
  readonly read: readonly string[];
  readonly directly: boolean;
}

/** Judges repositories by what looks have shown, and by older pull requests where these decide: the load knows those, too. */
export async function judgeLooks(
  names: readonly string[],
  load: Load,
  options: Options,
): Promise<{ readonly looks: readonly JudgedLook[]; readonly load: Load }> {
  const judge = (known: Load) =>
    Promise.all(names.map(async (name) => ({ name, look: await judgeOne(name, known, options) })));
  const looks = await judge(load);
  const older = await lookBack(looks, load, options);
  if (older.size === 0) return { looks, load };
  const more = withStates(load, older);
  return { looks: await judge(more), load: more };
}

async function judgeOne(repository: string, load: Load, options: Options): Promise<Judged | undefined> {
  const state = load.states.get(repository);
  if (state === undefined) return undefined;
  const branch = await proveBranch(state, options);
  const wanted = wantedBy(repository, state, load);
  const isAsked = options.read.includes(repository) && !state.isArchived && state.defaultBranch !== undefined;
  const { kind } = options.directly ? judgeDefaultBranch(state, wanted) : judgeLook(state, branch, wanted);
  if (!isAsked || kind !== "read-files") return { state, branch, targets: undefined };
  return { state, branch, targets: options.directly ? wanted : targetsOf(branch, state, wanted) };
}

/** Asks GitHub, in the rare case that one look does not show whether the branch stands on the default branch. */
async function proveBranch(state: RepositoryState, { github }: Options): Promise<BranchVerdict> {
  const verdict = judgeBranch(state);
  if (verdict.kind !== "unproven" || state.defaultBranch === undefined) return verdict;
  const { tip, commit, releases } = verdict;
  return (await github.contains(state.nameWithOwner, state.defaultBranch.head, commit))
    ? { kind: "ours", tip, base: commit, releases }
    : { kind: "foreign", tip, commit };
}

/** What would be taken along, and cannot be installed yet. */
export async function lateOf(
  looks: readonly JudgedLook[],
  load: Load,
  { isInstallable }: { readonly isInstallable: (release: CarriedRelease) => Promise<boolean> },
): Promise<readonly CarriedRelease[]> {
  const taken = newestOfEach(
    looks.flatMap(({ name, look }) => (look?.targets === undefined ? [] : takenBy(name, look.state, load))),
  );
  const answers = await Promise.all(taken.map(isInstallable));
  return taken.filter((_, index) => answers[index] === false);
}
