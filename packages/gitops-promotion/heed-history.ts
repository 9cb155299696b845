import { compareVersions, formatSemver, type Pin, type Problem } from "@release-actions/release-model";
import type { ComponentConfig } from "./config/index.ts";
import { missingArtifact } from "./covers.ts";
import type { FileHistory, PromotedBefore, PromotionFacts } from "./facts.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

export const unknownCode = "history-unknown";

/**
 * Leaves a place as it is where the history of its file says so: this version of this image or chart was promoted there and taken
 * back since, or a newer one was promoted. What another message about the same version brought says nothing about this place.
 */
export function heedHistory(
  outcome: PlaceOutcome,
  history: FileHistory | undefined,
  { component, release }: PromotionTarget,
): PlaceOutcome {
  if (outcome.kind !== "edit" || history === undefined) return outcome;
  const { pin } = outcome;
  const before = highest(history.promotions.filter((one) => concerns(one, pin, component)));
  if (before === undefined) return outcome;
  const order = compareVersions(before.version, release.version);
  if (order > 0) return { kind: "overtaken", pin, by: before.version };
  return order === 0 ? { kind: "taken-back", pin, commit: before.commit } : outcome;
}

/** Whether a promotion moved places of this kind. One whose commit does not say of what it was moved them all. */
export function concerns({ artifacts }: PromotedBefore, pin: Pin, component: ComponentConfig): boolean {
  return artifacts === undefined || missingArtifact(pin, component, artifacts) === undefined;
}

/** What a person has to decide, because nobody has read far enough back to know whether somebody took this version back. */
export function unknownHistory(
  outcomes: readonly PlaceOutcome[],
  { histories }: PromotionFacts,
  { component, release }: PromotionTarget,
): readonly Problem[] {
  const pins = outcomes.flatMap((outcome) => (outcome.kind === "edit" ? [outcome.pin] : []));
  const unknown = pins.filter((pin) => {
    const history = histories.get(pin.path);
    return (
      history?.isWhole === false && !history.promotions.some((before) => concerns(before, pin, component))
    );
  });
  const [first] = unknown;
  if (first === undefined) return [];
  const others = new Set(unknown.map(({ path }) => path)).size - 1;
  return [
    {
      code: unknownCode,
      expected: `to know whether ${component.name} ${formatSemver(release.version)} was promoted before and taken back`,
      found: `a history that was not read to its end, of ${first.path}${others === 0 ? "" : ` and ${others} other files`}`,
      fix: "Promote it once with `mode: pull-request`, so that a person decides. Later promotions find that one.",
      location: { file: first.path, line: first.line, column: first.column },
    },
  ];
}

function highest(found: readonly PromotedBefore[]): PromotedBefore | undefined {
  return found.toSorted((left, right) => compareVersions(right.version, left.version)).at(0);
}
