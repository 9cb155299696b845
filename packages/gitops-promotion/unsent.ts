import { formatSemver, packageName, type Pin } from "@release-actions/release-model";
import { isSameArtifact } from "@release-actions/release-model/release-published";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

export const unsentCode = "artifact-unsent";

/**
 * Leaves a place as it is that would get a version of an image or a chart which the message does not have: nothing has shown
 * that this version of it exists, and of an image nobody knows the digest.
 */
export function keepUnsent(outcome: PlaceOutcome, target: PromotionTarget): PlaceOutcome {
  const missing = outcome.kind === "edit" ? unsent(outcome.pin, target) : undefined;
  if (missing === undefined) return outcome;
  const { component, release, payload } = target;
  const [what, name] = missing;
  const sent = [...payload.images, ...payload.charts].map((artifact) => artifact.name);
  return {
    kind: "finding",
    pin: outcome.pin,
    problem: {
      code: unsentCode,
      expected: `the ${what} ${name} in the message about ${component.name} ${formatSemver(release.version)}, because ${outcome.pin.place} states it`,
      found: sent.length === 0 ? "neither images nor charts" : sent.join(", "),
      fix: `Send it together with the others: \`${what}s\` of dispatch-gitops. The place stays as it is.`,
    },
  };
}

function unsent(
  { name }: Pin,
  { component, payload }: PromotionTarget,
): readonly ["image" | "chart", string] | undefined {
  if (name.ecosystem === "image") {
    const isSent = payload.images.some((image) => packageName("image", image.name).name === name.name);
    return isSent ? undefined : ["image", name.name];
  }
  if (name.ecosystem !== "helm") return undefined;
  const chart = component.charts.find((one) => lastPart(one) === lastPart(name.name));
  // A chart without a registry comes from an index of charts, which messages do not speak of.
  if (chart?.includes("/") !== true) return undefined;
  return payload.charts.some((sent) => isSameArtifact("chart", chart, sent.name))
    ? undefined
    : ["chart", chart];
}

const lastPart = (name: string) => name.slice(name.lastIndexOf("/") + 1);
