import type { PromotionTarget } from "./target.ts";

/** The branch of the one pull request for a component and an environment: `promote/staging/coreason-runtime`. */
export function promotionBranch({
  component,
  environment,
}: Pick<PromotionTarget, "component" | "environment">): string {
  // Two segments in any case: a branch `promote/x` and one `promote/x/y` cannot be both.
  return `promote/${environment?.name ?? "default"}/${component.name}`;
}
