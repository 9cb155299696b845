import type { RehearsalFacts } from "./facts.ts";
import type { RehearsedPromotion } from "./report.ts";

/** What GitOps repositories made of the releases of a train. Pure. */
export function reportPromotions({ train }: Pick<RehearsalFacts, "train">): readonly RehearsedPromotion[] {
  return train.releases.flatMap(({ steps }) =>
    steps.flatMap(({ promotion, problems }) =>
      promotion === undefined
        ? []
        : [
            {
              ...promotion,
              problems: problems.map(({ code, expected, found, fix }) => ({ code, expected, found, fix })),
            },
          ],
    ),
  );
}
