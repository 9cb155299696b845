import { planPin } from "@release-actions/manifests";
import { formatSemver, packageName, Refusal, type Pin, type Problem } from "@release-actions/release-model";
import type { EnvironmentConfig } from "./config/index.ts";
import { lastPart } from "./covers.ts";
import type { PromotionFacts } from "./facts.ts";
import { filesBeside } from "./beside/files-beside.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import { findPlaces } from "./plan-file.ts";
import { floatingText } from "./plan-place.ts";
import { selectPlaces } from "./select-places.ts";
import type { PromotionTarget } from "./target.ts";

/**
 * What an environment wants to have been proven elsewhere: `after: staging` means that staging states whatever is about to move,
 * each image by the very same digest and each chart by the very same version. A tag alone will do, because the registry was
 * asked what it leads to before anything is planned. A git tag, a commit or a version by itself is proven by the release at
 * whatever place.
 */
export function planProof(
  facts: PromotionFacts,
  target: PromotionTarget,
  outcomes: readonly PlaceOutcome[],
): readonly Problem[] {
  const { environment, config } = target;
  const before = environment?.after === undefined ? undefined : config.environments.get(environment.after);
  const moving = outcomes.flatMap(({ kind, pin }) => (kind === "edit" ? [pin] : []));
  if (environment === undefined || before === undefined || moving.length === 0) return [];
  const standing = placesOf(before, facts, target);
  const unproven = moving.find(
    (pin) => !standing.some((place) => place.kind === "current" && isSameThing(place.pin, pin)),
  );
  return unproven === undefined ? [] : [notProven(unproven, standing, { before, environment, target })];
}

/** What this release would mean for the places of another environment: `current` where they state it. */
function placesOf(
  before: EnvironmentConfig,
  facts: PromotionFacts,
  { component, release }: PromotionTarget,
): readonly PlaceOutcome[] {
  const { sources, repositories } = facts;
  const beside = filesBeside(facts);
  return sources.flatMap((source) => {
    const selection = selectPlaces(source.path, component, before);
    if (selection === undefined) return [];
    try {
      return findPlaces(source, component, { selection, repositories, beside }).pins.map(
        (pin): PlaceOutcome => {
          const text = floatingText(pin);
          // What moves by itself says nothing about what ran there.
          return text === undefined
            ? planPin(source, pin, { release, policy: "exact" })
            : { kind: "floating", pin, text };
        },
      );
    } catch (error) {
      // A file that cannot be read proves nothing.
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

/** Whether one place can prove another: of an image the same one, of a chart the same one, of everything else the release. */
function isSameThing({ name: proof }: Pin, { name }: Pin): boolean {
  if (name.ecosystem === "helm")
    return proof.ecosystem === "helm" && lastPart(proof.name) === lastPart(name.name);
  return name.ecosystem !== "image" || (proof.ecosystem === "image" && proof.name === name.name);
}

interface Environments {
  readonly before: EnvironmentConfig;
  readonly environment: EnvironmentConfig;
  readonly target: PromotionTarget;
}

function notProven(
  pin: Pin,
  standing: readonly PlaceOutcome[],
  { before, environment, target }: Environments,
): Problem {
  const { component, release } = target;
  const same = standing.filter((place) => isSameThing(place.pin, pin));
  const newer = same.find((place) => place.kind === "newer");
  const [first] = same;
  const version = formatSemver(release.version);
  return {
    code: "not-proven",
    expected: `${before.name} to state ${thingAt(pin, target)} before ${environment.name} does`,
    found:
      newer !== undefined
        ? `${newer.found} at ${newer.pin.path}:${newer.pin.line}`
        : first === undefined
          ? `no place of ${before.name} that states any version of it`
          : `something else at ${first.pin.path}:${first.pin.line}`,
    fix:
      newer !== undefined
        ? `Promote ${newer.found} to ${environment.name}: that is what runs in ${before.name} by now.`
        : first === undefined
          ? `Name its place of ${before.name} in gitops.yml, or take \`after\` out if it does not run there.`
          : `Promote ${component.name} ${version} to ${before.name} first, and let it run there. A reference that moves by itself proves nothing: pin it.`,
  };
}

function thingAt({ name }: Pin, { component, release, payload }: PromotionTarget): string {
  const version = formatSemver(release.version);
  if (name.ecosystem === "helm") return `the chart ${name.name} ${version}`;
  const image = payload.images.find((one) => packageName("image", one.name).name === name.name);
  return name.ecosystem === "image" && image !== undefined
    ? `${image.name}@${image.digest}`
    : `${component.name} ${version}`;
}
