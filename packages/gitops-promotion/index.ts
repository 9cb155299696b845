export { askSignatures } from "./ask-signatures.ts";
export { checkRepository, reportCheck } from "./check/index.ts";
export { readPayload, readWorkspaceConfig, readWorkspaceGraph } from "./read-inputs.ts";
export { promote } from "./apply.ts";
export type { PromoteOptions } from "./promote-options.ts";
export { judgeProposal, type Proposal } from "./judge-proposal.ts";
export { observeKnown } from "./observe-known.ts";
export { observeHistories } from "./observe-history.ts";
export { observePromotion } from "./observe.ts";
export { joinProposed } from "./join-proposed.ts";
export {
  planPromotion,
  refuseUnknown,
  type FileChange,
  type PromotionPlan,
  type PromotionState,
} from "./plan.ts";
export type { PlaceOutcome } from "./place-outcome.ts";
export type { PromotedBefore, PromotionFacts } from "./facts.ts";
export { reportPromotion } from "./report.ts";
export { isLive, type PromotionResult } from "./result.ts";
export type { AskSignatures, SignatureAnswer, SignedArtifact } from "./signatures.ts";
export { releaseOf, type PromotionTarget } from "./target.ts";
export { validateRelease } from "./validate.ts";
export { verifyRelease, type VerificationPorts } from "./verify-release.ts";
export { waitForArgo } from "./wait-for-argo.ts";
