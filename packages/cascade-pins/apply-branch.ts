import type { LockChange } from "@release-actions/pinning";
import type { CommittedFile, GitHub } from "@release-actions/ports";
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
 * the locks are one commit.
 * @throws {Refusal} `branch-moved` when it is not where the plan found it.
 */
export async function applyBranch(
  change: Change,
  options: {
    readonly github: GitHub;
    readonly settings: { readonly commitType: string };
    readonly onProgress: (message: string) => void;
  },
): Promise<string> {
  const { step, state } = change;
  const { github } = options;
  const { move, base } = state;
  if (move.kind === "stay") return move.tip;
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
  const commit = async (branch: string, expected: string, parent: string) => {
    options.onProgress(`${step.repository}: committing ${files.length} files`);
    return github.commit({
      repository: step.nameWithOwner,
      repositoryId: id,
      branch,
      expected,
      parent,
      message,
      files,
    });
  };
  const name = cascadeBranch;
  switch (move.kind) {
    case "create":
      await github.createBranch({ repositoryId: id, name, commit: base });
      return commit(name, base, base);
    case "restart":
      if (move.tip !== base) {
        await github.resetBranch({ repositoryId: id, name, expected: move.tip, commit: base });
      }
      return commit(name, base, base);
    case "append":
      return commit(name, move.tip, move.tip);
    case "rebuild":
      return commit(name, move.tip, base);
    case "commit":
      return commit(move.branch, base, base);
  }
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
