import { readTagText } from "@release-actions/manifests";
import { formatSemver, type Pin, type Problem } from "@release-actions/release-model";
import type { FileHistory, PromotionFacts } from "./facts.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

export const unknownPresentCode = "present-unknown";

/** What stands at a place, where neither the place nor a promotion says which version that is. */
export type Nameless =
  | { readonly kind: "image"; readonly key: string; readonly name: string; readonly digest: string }
  | { readonly kind: "commit"; readonly key: string; readonly commit: string };

/** What would be replaced without anybody knowing whether that is a step forward; undefined where it is known. */
export function namelessAt(outcome: PlaceOutcome, history: FileHistory | undefined): Nameless | undefined {
  if (outcome.kind !== "edit") return undefined;
  const { name, value } = outcome.pin;
  if (value.kind === "image" && value.tag === undefined && value.digest !== undefined) {
    const digest = `sha256:${value.digest.text.replace(/^sha256:/, "")}`;
    // What a promotion brought is of the version that it says, and that one has been compared.
    const isOurs = history?.promotions.some(({ artifacts }) =>
      artifacts?.images.some((one) => one.digest === digest),
    );
    return isOurs === true
      ? undefined
      : { kind: "image", key: `${name.name}@${digest}`, name: name.name, digest };
  }
  if (value.kind !== "commit" || statesVersion(value.comment?.text)) return undefined;
  return { kind: "commit", key: value.text, commit: value.text };
}

function statesVersion(comment: string | undefined): boolean {
  return comment !== undefined && readTagText(comment) !== undefined;
}

/** Leaves a place as it is where what stands there is newer than the release. */
export function heedPresent(outcome: PlaceOutcome, facts: PromotionFacts): PlaceOutcome {
  const nameless = namelessAt(outcome, facts.histories.get(outcome.pin.path));
  const present = nameless && facts.presents?.get(nameless.key);
  return present?.kind === "newer" ? { kind: "newer", pin: outcome.pin, found: present.found } : outcome;
}

/** What a person has to decide, because nobody can tell whether the release is newer than what stands there. */
export function unknownPresents(
  outcomes: readonly PlaceOutcome[],
  { histories, presents }: PromotionFacts,
  { component, release }: PromotionTarget,
): readonly Problem[] {
  if (presents === undefined) return [];
  const pins = outcomes.flatMap((outcome): readonly Pin[] => {
    const nameless = namelessAt(outcome, histories.get(outcome.pin.path));
    return nameless !== undefined && presents.get(nameless.key)?.kind !== "older" ? [outcome.pin] : [];
  });
  const [first] = pins;
  if (first === undefined) return [];
  const { path: file, line, column, value } = first;
  const what = value.kind === "commit" ? "commit" : "digest";
  return [
    {
      code: unknownPresentCode,
      expected: `to know that ${component.name} ${formatSemver(release.version)} is newer than what stands at ${first.place} of ${file}`,
      found: `a ${what} of a version that neither the place, nor a promotion, nor ${what === "commit" ? "the history of its repository" : "the registry"} tells${pins.length === 1 ? "" : `, and ${pins.length - 1} more`}`,
      fix: `Promote it once with \`mode: pull-request\`, so that a person decides; later promotions know that one. Or write the version that stands there beside it, as ${what === "commit" ? "a comment (# v1.0.0)" : "a tag"}.`,
      location: { file, line, column },
    },
  ];
}
