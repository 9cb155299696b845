import type { GitHub, Registries, StatedVersions } from "@release-actions/ports";
import { compareVersions, formatSemver, matchSemver, packageName } from "@release-actions/release-model";
import type { Present, PromotionFacts } from "./facts.ts";
import { namelessAt, type Nameless } from "./heed-present.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

export interface PresentPorts {
  readonly github: Pick<GitHub, "contains">;
  readonly registries: Registries & StatedVersions;
}

/**
 * Asks what stands at places that state a digest or a commit and no version, each once. An image's own word is believed only where the
 * registry has that very digest under that version: labels are inherited from the image below. Of commits the history of the
 * component's repository tells which came first.
 */
export async function observePresents(
  facts: Pick<PromotionFacts, "histories">,
  outcomes: readonly PlaceOutcome[],
  target: PromotionTarget,
  ports: PresentPorts,
): Promise<ReadonlyMap<string, Present>> {
  const nameless = outcomes.flatMap(
    (outcome) => namelessAt(outcome, facts.histories.get(outcome.pin.path)) ?? [],
  );
  const each = [...new Map(nameless.map((one) => [one.key, one])).values()];
  const asked = each.map(async (one) => [one.key, await relate(one, target, ports)] as const);
  return new Map(await Promise.all(asked));
}

function relate(nameless: Nameless, target: PromotionTarget, ports: PresentPorts): Promise<Present> {
  return nameless.kind === "image"
    ? relateImage(nameless, target, ports)
    : relateCommit(nameless.commit, target, ports);
}

async function relateImage(
  { name, digest }: Extract<Nameless, { kind: "image" }>,
  { release }: PromotionTarget,
  { registries }: PresentPorts,
): Promise<Present> {
  const stated = await registries.statedVersion(name, digest);
  const version = stated === undefined ? undefined : matchSemver(stated.replace(/^v/, ""));
  if (version === undefined) return { kind: "unknown" };
  const answer = await registries.ask(packageName("image", name), version);
  if (answer.kind !== "available" || answer.digest !== digest) return { kind: "unknown" };
  return compareVersions(version, release.version) > 0
    ? { kind: "newer", found: formatSemver(version) }
    : { kind: "older" };
}

async function relateCommit(
  present: string,
  { component, payload }: PromotionTarget,
  { github }: PresentPorts,
): Promise<Present> {
  const { commit } = payload.source;
  if (await github.contains(component.repository, commit, present)) return { kind: "older" };
  const isBehind = await github.contains(component.repository, present, commit);
  return isBehind ? { kind: "newer", found: `${present.slice(0, 12)}, a later commit` } : { kind: "unknown" };
}
