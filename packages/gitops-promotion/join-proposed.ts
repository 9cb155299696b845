import { compareVersions } from "@release-actions/release-model";
import { isSameArtifact, type PublishedArtifact } from "@release-actions/release-model/release-published";
import type { RepositoryState } from "./facts.ts";
import { judgeProposal } from "./judge-proposal.ts";
import { releaseOf, type PromotionTarget } from "./target.ts";

/**
 * The message together with what the pull request of its component proposes of the same version: image and chart that were sent
 * apart come into one proposal, and neither takes the place of the other.
 */
export function joinProposed(target: PromotionTarget, state: RepositoryState): PromotionTarget {
  const { component, release, payload } = target;
  const proposal = judgeProposal(state, target);
  if (proposal.kind !== "ours" || compareVersions(proposal.version, release.version) !== 0) return target;
  const { images, charts } = proposal.artifacts ?? { images: [], charts: [] };
  const joined = {
    ...payload,
    images: join("image", payload.images, images, component.images),
    charts: join("chart", payload.charts, charts, component.charts),
  };
  return {
    ...target,
    payload: joined,
    release: releaseOf(joined, component),
    ids: [...new Set([...proposal.ids, ...target.ids])],
  };
}

/** What was proposed stands first, so that the same message again gives the same commit. What was sent now has the say. */
function join(
  kind: "image" | "chart",
  sent: readonly PublishedArtifact[],
  proposed: readonly PublishedArtifact[],
  own: readonly string[],
): PublishedArtifact[] {
  const isSame = (one: PublishedArtifact) => (other: PublishedArtifact) => other.name === one.name;
  const before = proposed.filter(({ name }) => own.some((known) => isSameArtifact(kind, known, name)));
  return [
    ...before.map((one) => sent.find(isSame(one)) ?? one),
    ...sent.filter((one) => !before.some(isSame(one))),
  ];
}
