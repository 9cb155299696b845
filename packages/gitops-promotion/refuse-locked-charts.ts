import { formatSemver, type Problem } from "@release-actions/release-model";
import type { PromotionFacts } from "./facts.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

/**
 * A dependency that moves while the Chart.lock beside it stays is a chart that `helm dependency build`, and so Argo CD, refuses as
 * a whole. https://helm.sh/docs/helm/helm_dependency_build/
 */
export function lockedCharts(
  outcomes: readonly PlaceOutcome[],
  { modes }: PromotionFacts,
  { component, release }: PromotionTarget,
): readonly Problem[] {
  const locks = outcomes.flatMap(({ kind, pin }) => {
    const isDependency = kind === "edit" && pin.place.startsWith("dependencies");
    const lock = pin.path.replace(/(?<=^|\/)Chart\.yaml$/, "Chart.lock");
    return isDependency && lock !== pin.path && modes.has(lock) ? [lock] : [];
  });
  return [...new Set(locks)].map((file) => ({
    code: "chart-lock",
    expected: `no Chart.lock beside a dependency that promotions move to ${component.name} ${formatSemver(release.version)}`,
    found: file,
    fix: "Take Chart.lock out: a dependency at one exact version needs none. Or let this dependency be moved by a pull request that renews the lock, and name the other places in gitops.yml.",
    location: { file },
  }));
}
