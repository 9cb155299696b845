import type { CommitHistory } from "@release-actions/ports";
import type { PromotionFacts } from "./facts.ts";
import { observeHistories } from "./observe-history.ts";
import { observePresents, type PresentPorts } from "./observe-present.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

/** What has to be known before places move: what happened to their files, and which version stands there now. */
export async function observeKnown(
  facts: PromotionFacts,
  outcomes: readonly PlaceOutcome[],
  target: PromotionTarget,
  ports: PresentPorts & { readonly github: CommitHistory },
): Promise<PromotionFacts> {
  const histories = await observeHistories(facts, outcomes, target, ports.github);
  return { ...facts, histories, presents: await observePresents({ histories }, outcomes, target, ports) };
}
