import { readTagText } from "@release-actions/manifests";
import { compareVersions, formatSemver, type Pin, type Problem } from "@release-actions/release-model";
import { mostFiles } from "./history-limits.ts";
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
  if (order < 0) return outcome;
  // Only its digest would come back, which somebody has taken off: the version is there.
  return isThere(pin, release)
    ? { kind: "kept", pin, reason: "the version is there, as a person has it" }
    : { kind: "taken-back", pin, commit: before.commit };
}

function isThere({ value }: Pin, { version }: PromotionTarget["release"]): boolean {
  if (value.kind !== "image" || value.tag === undefined || value.digest !== undefined) return false;
  return readTagText(value.tag.text)?.version === formatSemver(version);
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
  const files = [...new Set(unknown.map(({ path }) => path))];
  const others = files.length - 1;
  const leftOut = files.filter((path) => histories.get(path)?.isLeftOut === true).length;
  return [
    {
      code: unknownCode,
      expected: `to know whether ${component.name} ${formatSemver(release.version)} was promoted before and taken back`,
      found: `a history that was not read to its end, of ${first.path}${others === 0 ? "" : ` and ${others} other files`}${leftOut === 0 ? "" : `; ${leftOut} of them were not asked at all, because more move at once than are asked`}`,
      fix:
        leftOut === 0
          ? "Promote it once with `mode: pull-request`, so that a person decides. Later promotions find that one."
          : `Give each environment, or each component, at most ${mostFiles} files. Until then use \`mode: pull-request\` for all of them: a person decides each time.`,
      location: { file: first.path, line: first.line, column: first.column },
    },
  ];
}

function highest(found: readonly PromotedBefore[]): PromotedBefore | undefined {
  return found.toSorted((left, right) => compareVersions(right.version, left.version)).at(0);
}
