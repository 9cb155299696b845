import { compareVersions } from "@release-actions/release-model";
import type { RepositoryState } from "./facts.ts";
import { judgeProposal } from "./judge-proposal.ts";
import type { PromotionState } from "./plan.ts";
import type { ShownPullRequest } from "./result.ts";
import type { PromotionTarget } from "./target.ts";

/**
 * The open pull request of a promotion that the default branch has overtaken: a person or a commit brought its version, or a newer
 * one, by another way. Nobody else would tell that it has nothing to do any more. Pure.
 */
export function leftOpen(
  planned: Exclude<PromotionState, { kind: "change" }>,
  state: RepositoryState,
  target: PromotionTarget,
): ShownPullRequest | undefined {
  const there = thereBy(planned, target);
  const proposal = judgeProposal(state, target);
  if (there === undefined || proposal.kind !== "ours") return undefined;
  return compareVersions(proposal.version, there) > 0 ? undefined : proposal.pullRequest;
}

/** The version that the files state by now. */
function thereBy(planned: Exclude<PromotionState, { kind: "change" }>, { release }: PromotionTarget) {
  if (planned.kind === "current") return release.version;
  // A newer one that was there once tells nothing of what stands there.
  if (planned.kind !== "late" || planned.isPast === true || typeof planned.by === "string") return undefined;
  return planned.by;
}
