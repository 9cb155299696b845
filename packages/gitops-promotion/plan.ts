import { editManifest, type Source } from "@release-actions/manifests";
import { Refusal, type Pin, type Problem, type Version } from "@release-actions/release-model";
import type { PromotionFacts } from "./facts.ts";
import { filesBeside, readAfter, type Aside } from "./beside/files-beside.ts";
import { appVersionPlaces } from "./unread/app-versions.ts";
import { heedHistory, unknownCode, unknownHistory } from "./heed-history.ts";
import { heedPresent, unknownPresentCode, unknownPresents } from "./heed-present.ts";
import { floatingWords } from "./unread/floating-words.ts";
import { findPlaces } from "./plan-file.ts";
import { lacksDigest, planPlace } from "./plan-place.ts";
import { planProof } from "./plan-proof.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import { isSearchedOnly } from "./searched-files.ts";
import { selectPlaces } from "./select-places.ts";
import { heedKustomized } from "./beside/kustomized-images.ts";
import { labelledTags } from "./unread/labelled-tags.ts";
import { leftBehind } from "./unread/left-behind.ts";
import { leftUnread } from "./unread/left-unread.ts";
import { lockedCharts } from "./refuse-locked-charts.ts";
import { sharedPlace } from "./shared-files.ts";
import type { PromotionTarget } from "./target.ts";
import { floatingCode, untaggedPlaces } from "./unread/untagged-places.ts";
import { keepUnsent, unsentCode } from "./unsent.ts";

/** One file before and after. */
export interface FileChange {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What promoting one release does, as a document. */
export interface PromotionPlan {
  readonly state: PromotionState;
  /** One for each place, in the order of the files. */
  readonly outcomes: readonly PlaceOutcome[];
  /** Empty unless the state is `change`. */
  readonly changes: readonly FileChange[];
  /** What a person should look at; it stops nothing. */
  readonly findings: readonly Problem[];
}

export type PromotionState =
  | { readonly kind: "change" }
  /** Every place says it already. */
  | { readonly kind: "current" }
  /** No place states a version that a promotion moves: they float, or are a person's. */
  | { readonly kind: "floating" }
  /** A newer version stands there, or was promoted once, whatever stands there by now: the event is late. */
  | { readonly kind: "late"; readonly by: Version | string; readonly isPast?: true }
  /** It was promoted once and somebody took it back; that stays until something newer is released. */
  | { readonly kind: "rolled-back"; readonly commit: string }
  | { readonly kind: "refused"; readonly problems: readonly [Problem, ...Problem[]] };

/** Plans one promotion. Pure: the same facts give the same plan. */
export function planPromotion(facts: PromotionFacts, target: PromotionTarget): PromotionPlan {
  const { outcomes, changes, problems, unread, asides } = planFiles(facts, target);
  const findings = [
    ...unread,
    ...outcomes.flatMap((outcome) => findingOf(outcome, target, asides.get(outcome.pin))),
    ...unknownHistory(outcomes, facts, target),
    ...unknownPresents(outcomes, facts, target),
  ];
  const refusals = [
    ...problems,
    ...outcomes.flatMap(refusalOf),
    ...planProof(facts, target, outcomes),
    ...lockedCharts(outcomes, facts, target),
  ];
  const isFloating = outcomes.length === 0 && unread.some(({ code }) => code === floatingCode);
  if (outcomes.length === 0 && refusals.length === 0 && !isFloating) refusals.push(noPlace(target));
  // With nothing else to move the message was about nothing that stands here.
  if (!isFloating && outcomes.every(isUnsent)) refusals.push(...findings);
  const state = stateOf(outcomes, refusals);
  return { state, outcomes, findings, changes: state.kind === "change" ? changes : [] };
}

/** The plan where nobody is asked: what may undo a rollback that nobody has read of, or step backwards, is refused. */
export function refuseUnknown(plan: PromotionPlan): PromotionPlan {
  if (plan.state.kind !== "change") return plan;
  const [first, ...others] = plan.findings.filter(({ code }) =>
    [unknownCode, unknownPresentCode].includes(code),
  );
  if (first === undefined) return plan;
  return { ...plan, changes: [], state: { kind: "refused", problems: [first, ...others] } };
}

function isUnsent(outcome: PlaceOutcome): boolean {
  return outcome.kind === "finding" && outcome.problem.code === unsentCode;
}

function planFiles(facts: PromotionFacts, target: PromotionTarget) {
  const { component, environment, config, release } = target;
  const problems: Problem[] = [];
  const outcomes: PlaceOutcome[] = [];
  const changes: FileChange[] = [];
  const unread: Problem[] = [];
  const asides = new Map<Pin, Aside>();
  const beside = filesBeside(facts);
  const isOurs = (path: string) => selectPlaces(path, component, environment) !== undefined;
  problems.push(...facts.problems.filter(({ location }) => isOurs(location?.file ?? "")));
  const searched: Source[] = [];
  for (const source of facts.sources) {
    const selection = selectPlaces(source.path, component, environment);
    if (selection === undefined) continue;
    if (selection.kind === "names") searched.push(source);
    if (isSearchedOnly(source.path)) {
      if (selection.kind === "names")
        unread.push(...leftUnread(source, component, { pins: [], release, config, beside }));
      continue;
    }
    try {
      const {
        pins,
        problems: unclear,
        asides: known,
      } = findPlaces(source, component, { selection, repositories: facts.repositories, beside });
      problems.push(...unclear);
      for (const [pin, aside] of known) asides.set(pin, aside);
      if (selection.kind === "names") {
        unread.push(...leftUnread(source, component, { pins, release, config, beside }));
        unread.push(...untaggedPlaces(source, component, beside));
      }
      const found = pins.map((pin) => {
        const options = { release, settings: config, pins, aside: known.get(pin) };
        const planned = heedKustomized(planPlace(source, pin, options), beside);
        const heeded = heedHistory(keepUnsent(planned, target), facts.histories.get(source.path), target);
        return heedPresent(heeded, facts);
      });
      outcomes.push(...found);
      const moving = found.filter((outcome) => outcome.kind === "edit");
      if (moving.length > 0) {
        const own = selection.kind === "names" ? moving.map(({ pin }) => pin) : [];
        unread.push(...labelledTags(source, moving, beside));
        problems.push(...leftBehind(source, moving, { beside, component, environment }));
        const shared = sharedPlace(own, component, environment, config);
        if (shared !== undefined) problems.push(shared);
        const after = editManifest(source, moving, readAfter(source, beside));
        changes.push({ path: source.path, before: source.bytes, after });
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
    }
  }
  unread.push(...appVersionPlaces(searched, component, { pins: outcomes.map(({ pin }) => pin), release }));
  return { outcomes, changes, problems, unread, asides };
}

function stateOf(outcomes: readonly PlaceOutcome[], refusals: readonly Problem[]): PromotionState {
  const isChange = outcomes.some(({ kind }) => kind === "edit");
  // What is late is late, whatever else may be wrong with the files by now.
  const before = isChange ? undefined : outcomes.map(heededState).find((state) => state !== undefined);
  if (before !== undefined) return before;
  const [first, ...others] = refusals;
  if (first !== undefined) return { kind: "refused", problems: [first, ...others] };
  if (isChange) return { kind: "change" };
  const newer = outcomes.find((outcome) => outcome.kind === "newer");
  if (newer !== undefined) return { kind: "late", by: newer.found };
  const isGoverned = outcomes.some(({ kind }) => kind !== "floating" && kind !== "finding");
  return { kind: isGoverned ? "current" : "floating" };
}

/** What the history says against moving a place. */
function heededState(outcome: PlaceOutcome): PromotionState | undefined {
  if (outcome.kind === "overtaken") return { kind: "late", by: outcome.by, isPast: true };
  return outcome.kind === "taken-back" ? { kind: "rolled-back", commit: outcome.commit } : undefined;
}

function refusalOf(outcome: PlaceOutcome): readonly Problem[] {
  if (outcome.kind !== "refused") return [];
  const { path: file, line, column } = outcome.pin;
  return [{ ...outcome.problem, location: outcome.problem.location ?? { file, line, column } }];
}

function findingOf(
  outcome: PlaceOutcome,
  { component, release, config: settings }: PromotionTarget,
  aside: Aside | undefined,
): readonly Problem[] {
  const { path: file, line, column } = outcome.pin;
  const location = { file, line, column };
  if (lacksDigest(outcome, { release, settings })) {
    return [
      {
        code: "digest-missing",
        expected: `a digest beside the tag at ${outcome.pin.place}`,
        found:
          aside?.sharedWith === undefined
            ? "a tag whose text an alias or another image repeats, so that no digest can stand in it"
            : `a text that is more than its tag, so that no digest can stand in it: ${aside.sharedWith}`,
        fix: "Give each image a tag of its own, or a key `digest`. Until then the tag alone decides what runs.",
        location,
      },
    ];
  }
  if (outcome.kind === "finding") return [{ ...outcome.problem, location }];
  if (outcome.kind !== "floating") return [];
  return [
    {
      code: floatingCode,
      expected: `${component.name} at one version at ${outcome.pin.place}`,
      found: floatingWords(outcome.text),
      fix: "Pin it by hand, or say `floating: pin` in gitops.yml. Until then promotions do not govern it.",
      location,
    },
  ];
}

function noPlace({ component, environment }: PromotionTarget): Problem {
  const where = environment === undefined ? "this repository" : `the files of ${environment.name}`;
  return {
    code: "place-missing",
    expected: `a place in ${where} that states the version of ${component.name}`,
    found: "none, under any of its names",
    fix: `Correct \`images\`, \`charts\` and \`places\` of ${component.name}${environment === undefined ? "" : `, or \`files\` of ${environment.name}`}, in gitops.yml. A tag that stands without its image needs a place with \`at\` and \`image\`.`,
  };
}
