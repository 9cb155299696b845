import type { LockChange } from "@release-actions/pinning";
import type { CommittedFile, GitHub, PreparedCommit } from "@release-actions/ports";
import { InternalError } from "@release-actions/release-model";
import { cascadeBranch } from "./branch.ts";
import { carriesAll } from "./carried.ts";
import { renderCommitMessage } from "./commit-message.ts";
import type { CascadeFacts, DownstreamFacts } from "./facts.ts";
import type { RepositoryStep, StepState } from "./step.ts";

export interface Change {
  readonly step: RepositoryStep;
  readonly state: Extract<StepState, { kind: "change" }>;
  readonly facts: CascadeFacts;
  readonly locks: readonly LockChange[];
}

/**
 * Brings the branch to hold the planned files, and returns its newest commit. Pins, every other mention of the versions, and
 * the locks are one commit. With `move`, the branch is to be put there when its pull request is opened.
 * @throws {Refusal} `branch-moved` when it is not where the plan found it.
 */
export async function applyBranch(
  change: Change,
  options: {
    readonly github: GitHub;
    readonly settings: { readonly commitType: string };
    readonly onProgress: (message: string) => void;
  },
): Promise<PreparedCommit> {
  const { step, state } = change;
  const { github } = options;
  const { move, base } = state;
  if (move.kind === "stay") return { commit: move.tip, move: undefined };
  const { id, modes, carried } = seen(step.repository, change.facts);
  const files = [...state.plan.changes, ...change.locks].map(({ path, after }): CommittedFile => ({
    path,
    bytes: after,
    mode: modes.get(path)?.mode ?? "100644",
  }));
  const message = renderCommitMessage({
    releases: state.targets,
    moved: state.targets.filter((target) => !(move.kind === "append" && carriesAll(carried, [target]))),
    plan: state.plan,
    type: options.settings.commitType,
  });
  options.onProgress(`${step.repository}: committing ${files.length} files`);
  const request = { repository: step.nameWithOwner, repositoryId: id, message, files };
  if (move.kind === "commit") {
    const own = { branch: move.branch, expected: base, parent: base };
    return { commit: await github.commit({ ...request, ...own }), move: undefined };
  }
  const own = { branch: cascadeBranch, parent: move.kind === "append" ? move.tip : base };
  const expected = move.kind === "create" ? undefined : move.tip;
  if (expected !== undefined && state.pullRequest !== undefined) {
    return { commit: await github.commit({ ...request, ...own, expected }), move: undefined };
  }
  return github.prepareCommit({ ...request, ...own, expected, isLeftover: move.kind === "restart" });
}

/** What is known of a repository whose files were read. */
export function seen(repository: string, { below }: CascadeFacts) {
  const facts: DownstreamFacts | undefined = below.get(repository);
  if (facts?.kind === "seen" && facts.files.kind === "read") {
    const { state, branch, files } = facts;
    return {
      id: state.id,
      state,
      modes: files.modes,
      carried: branch.kind === "ours" ? branch.releases : [],
    };
  }
  throw new InternalError({
    code: "step-without-files",
    expected: `the files of ${repository}`,
    found: "none",
    fix: "Report this as a bug of release-actions.",
  });
}
