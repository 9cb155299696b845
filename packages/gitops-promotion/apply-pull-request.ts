import type { CommittedFile } from "@release-actions/ports";
import { compareVersions } from "@release-actions/release-model";
import { promotionBranch } from "./branch.ts";
import { renderHeader } from "./commit-message.ts";
import type { PromoteOptions } from "./promote-options.ts";
import type { PromotionFacts } from "./facts.ts";
import { judgeProposal, type Proposal } from "./judge-proposal.ts";
import type { PromotionPlan } from "./plan.ts";
import { renderPullRequestBody } from "./render-pull-request.ts";
import type { PromotionResult } from "./result.ts";

interface Change {
  readonly facts: PromotionFacts;
  readonly plan: PromotionPlan;
  readonly changed: readonly CommittedFile[];
  readonly message: string;
}

/**
 * Brings the one pull request of a component and an environment to propose the plan: one commit on top of the default branch,
 * which takes the place of what the branch proposed before.
 */
export async function applyPullRequest(change: Change, options: PromoteOptions): Promise<PromotionResult> {
  const { facts, plan } = change;
  const { target, github, commitType, repository, onProgress } = options;
  const { head, state } = facts;
  const proposal = judgeProposal(state, target);
  const files = plan.changes.map(({ path }) => path);
  if (proposal.kind === "declined")
    return { kind: "declined", pullRequest: proposal.pullRequest, commit: head };
  if (proposal.kind === "foreign") return { kind: "foreign", hash: proposal.hash, commit: head };
  if (proposal.kind === "ours" && compareVersions(proposal.version, target.release.version) > 0) {
    return { kind: "unchanged", state: { kind: "late", by: proposal.version }, commit: head };
  }
  const commit = await bringBranch(proposal, change, options);
  const title = renderHeader(target, commitType);
  const body = renderPullRequestBody(target, plan, { commit, server: options.server });
  const open = proposal.kind === "ours" ? proposal.pullRequest : undefined;
  if (open === undefined) {
    onProgress(`${repository}: opening a pull request`);
    const opened = await github.openPullRequest({
      repositoryId: state.id,
      base: state.defaultBranch?.name ?? "",
      branch: promotionBranch(target),
      title,
      body,
      isDraft: false,
    });
    return { kind: "opened", commit, files, pullRequest: opened };
  }
  if (open.title === title && (isWordFor(open.body, body) || tells(open.body, commit, proposal))) {
    return { kind: "proposed", commit, files, pullRequest: open };
  }
  onProgress(`${repository}: updating pull request ${open.number}`);
  await github.updatePullRequest({ id: open.id, title, body });
  return { kind: "updated", commit, files, pullRequest: open };
}

function isWordFor(found: string, body: string): boolean {
  return found.replaceAll("\r\n", "\n") === body;
}

/** Whether the text is about the commit that stands there already: the same message once more has nothing to add to it. */
function tells(found: string, commit: string, proposal: Proposal): boolean {
  return proposal.kind === "ours" && proposal.tip === commit && found.includes(commit.slice(0, 12));
}

/** The commit that proposes the plan, made only where the branch does not stand at such a one. */
async function bringBranch(
  proposal: Extract<Proposal, { kind: "none" | "ours" }>,
  { facts, changed, message }: Change,
  { github, target }: PromoteOptions,
): Promise<string> {
  const { head, state } = facts;
  const branch = promotionBranch(target);
  const request = {
    repository: state.nameWithOwner,
    repositoryId: state.id,
    branch,
    parent: head,
    message,
    files: changed,
  };
  if (proposal.kind === "ours") {
    const isSame = proposal.parent === head && messageAt(state, proposal.tip) === message;
    return isSame ? proposal.tip : github.commit({ ...request, expected: proposal.tip });
  }
  if (proposal.tip === undefined) {
    await github.createBranch({ repositoryId: state.id, name: branch, commit: head });
  } else if (proposal.tip !== head) {
    await github.resetBranch({ repositoryId: state.id, name: branch, expected: proposal.tip, commit: head });
  }
  return github.commit({ ...request, expected: head });
}

function messageAt({ branch }: PromotionFacts["state"], tip: string): string | undefined {
  return branch?.history.find(({ hash }) => hash === tip)?.message.trimEnd();
}
