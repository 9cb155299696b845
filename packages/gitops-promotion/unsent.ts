import { formatSemver } from "@release-actions/release-model";
import { missingArtifact } from "./covers.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

export const unsentCode = "artifact-unsent";

/**
 * Leaves a place as it is that would get a version of an image or a chart which the message does not have: nothing has shown
 * that this version of it exists, and of an image nobody knows the digest.
 */
export function keepUnsent(outcome: PlaceOutcome, target: PromotionTarget): PlaceOutcome {
  const { component, release, payload } = target;
  const missing = outcome.kind === "edit" ? missingArtifact(outcome.pin, component, payload) : undefined;
  if (missing === undefined) return outcome;
  const [what, name] = missing;
  const sent = [...payload.images, ...payload.charts].map((artifact) => artifact.name);
  return {
    kind: "finding",
    pin: outcome.pin,
    problem: {
      code: unsentCode,
      expected: `the ${what} ${name} in the message about ${component.name} ${formatSemver(release.version)}, because ${outcome.pin.place} states it`,
      found: sent.length === 0 ? "neither images nor charts" : sent.join(", "),
      fix: `Send it, too: \`${what}s\` of dispatch-gitops, in this message or in another one. Until then the place stays as it is.`,
    },
  };
}
