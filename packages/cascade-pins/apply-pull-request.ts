import type { GitHub, PreparedCommit, PullRequestState } from "@release-actions/ports";
import type { ReleaseGraph } from "@release-actions/release-model/release-graph";
import { seen, type Change } from "./apply-branch.ts";
import { cascadeBranch } from "./branch.ts";
import { decorate, decorationOf, orImpossible } from "./decorate.ts";
import { describeReleases } from "./describe-releases.ts";
import type { CascadeFacts } from "./facts.ts";
import { foreignMarker, renderForeignComment } from "./foreign-comment.ts";
import type { CascadeSettings } from "./plan-options.ts";
import { renderPullRequest, rewordWaiting } from "./render-pull-request.ts";
import type { StepOutcome } from "./result.ts";
import { readState } from "./state-block.ts";
import type { RepositoryStep, StepState } from "./step.ts";

interface Options {
  readonly github: GitHub;
  readonly graph: ReleaseGraph;
  readonly settings: CascadeSettings & { readonly commitType: string };
  readonly onProgress: (message: string) => void;
}

/**
 * Opens or rewords the one pull request of a branch that stands at `commit`, or is put there with it. `overtaken`: the branch has moved since, so the
 * text may speak of something else.
 */
export async function applyPullRequest(
  change: Change & PreparedCommit,
  options: Options,
): Promise<StepOutcome | "overtaken"> {
  const { step, state, commit, move, locks } = change;
  const { github, settings } = options;
  const repository = seen(step.repository, change.facts).state;
  const { title, body } = renderPullRequest(
    {
      releases: describeReleases(state, options.graph, change.facts),
      leftOut: step.leftOut,
      waitsFor: step.waitsFor,
      plan: state.plan,
      locks,
      head: commit,
    },
    { commitType: options.settings.commitType },
  );
  const { isDraft } = step;
  const known = state.pullRequest;
  // Without a branch there is none that could be open still.
  if (known === undefined || move !== undefined) {
    options.onProgress(`${step.repository}: opening a pull request`);
    const opened = await github.openPullRequest({
      repositoryId: repository.id,
      base: repository.defaultBranch?.name ?? "",
      branch: cascadeBranch,
      title,
      body,
      isDraft,
      newLabels: settings.labels.filter((label) => !repository.labels.has(label)),
      ...(move === undefined ? {} : { move }),
    });
    if (opened.head !== commit) return "overtaken";
    const labels = new Map([...repository.labels, ...opened.labels]);
    const fresh = { ...opened, labels: [], hasAutoMerge: false };
    const wanted = decorationOf({ ...repository, labels }, fresh, isDraft, settings);
    const autoMerge = await decorate(github, opened.id, wanted);
    return { kind: "opened", pullRequest: opened, commit, isDraft, locks, autoMerge };
  }
  options.onProgress(`${step.repository}: updating pull request ${known.number}`);
  const turned = known.isDraft === isDraft ? {} : { isDraft };
  const { decoration, isImpossible } = decorationOf(
    repository,
    { ...known, head: commit },
    isDraft,
    settings,
  );
  const { head, autoMerge: done } = await github.updatePullRequest({
    id: known.id,
    title,
    body,
    ...turned,
    decoration,
  });
  if (head !== commit) return "overtaken";
  const autoMerge = orImpossible(done, isImpossible);
  return { kind: "updated", pullRequest: known, commit, isDraft, locks, autoMerge };
}

/** Says what a draft waits for now, or that it waits for nothing any more. */
export async function rewordPullRequest(
  step: RepositoryStep,
  pullRequest: PullRequestState,
  facts: CascadeFacts,
  options: Options,
): Promise<StepOutcome | "overtaken"> {
  const { github, settings } = options;
  const state = readState(pullRequest.body);
  const body =
    state === undefined
      ? undefined
      : rewordWaiting(pullRequest.body, step.waitsFor, {
          ...state,
          waitsFor: step.waitsFor.map(({ repository }) => repository),
        });
  const turned = pullRequest.isDraft === step.isDraft ? {} : { isDraft: step.isDraft };
  const one = facts.below.get(step.repository);
  const wanted =
    one?.kind === "seen" ? decorationOf(one.state, pullRequest, step.isDraft, settings) : undefined;
  if (body !== undefined && (body !== pullRequest.body || "isDraft" in turned)) {
    options.onProgress(`${step.repository}: rewording pull request ${pullRequest.number}`);
    const { id, title } = pullRequest;
    const { head } = await github.updatePullRequest({
      id,
      title,
      body,
      ...turned,
      ...(wanted === undefined ? {} : { decoration: wanted.decoration }),
    });
    if (head !== pullRequest.head) return "overtaken";
  } else if (wanted !== undefined) {
    await decorate(github, pullRequest.id, wanted);
  }
  return { kind: "reworded", pullRequest };
}

/** Tells people, once for each commit, why their branch is left alone. */
export async function tellForeign(
  step: RepositoryStep,
  { commit, pullRequest, tell }: Extract<StepState, { kind: "foreign" }>,
  options: Options,
): Promise<StepOutcome | undefined> {
  if (pullRequest === undefined || !tell) return undefined;
  const { id, hasMoreComments } = pullRequest;
  // Whoever discusses it since may have left no room for ours in a look.
  if (hasMoreComments && (await options.github.hasCommented(id, foreignMarker(commit)))) return undefined;
  options.onProgress(`${step.repository}: pull request ${pullRequest.number} is left alone`);
  await options.github.comment(id, renderForeignComment(commit));
  return { kind: "told", pullRequest };
}
