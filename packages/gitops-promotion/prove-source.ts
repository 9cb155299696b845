import type { ReleaseSources } from "@release-actions/ports";
import { ExternalError, Refusal, type Pin } from "@release-actions/release-model";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";

/**
 * Whether git alone can tell that what is about to be written exists: a git tag, a commit, or anything at all of a message that has
 * neither images nor charts. Registries and signatures speak of those two only.
 */
export function needsSource(
  outcomes: readonly PlaceOutcome[],
  { payload: { images, charts } }: PromotionTarget,
): boolean {
  const moving = outcomes.flatMap(({ kind, pin }) => (kind === "edit" ? [pin] : []));
  const isBare = images.length + charts.length === 0;
  return isBare ? moving.length > 0 : moving.some(isOfGit);
}

function isOfGit({ name, value }: Pin): boolean {
  if (name.ecosystem === "image" || name.ecosystem === "helm") return false;
  return name.ecosystem === "github" || ["git-tag", "commit", "unpinned"].includes(value.kind);
}

/**
 * Whether the tag of the release is in the component's own repository and names the commit that the message says.
 * @throws {Refusal} `tag-absent` or `commit-mismatch`.
 * @throws {ExternalError} `source-unknown` where the token does not see that repository.
 */
export async function proveSource(
  { component, payload }: PromotionTarget,
  sources: ReleaseSources,
): Promise<void> {
  const { tag, source } = payload;
  const answer = await sources.commitOfTag(component.repository, tag);
  switch (answer.kind) {
    case "hidden":
      throw new ExternalError({
        code: "source-unknown",
        expected: `to read in ${component.repository} which commit ${tag} names, because a place states a git tag or a commit, or the message has no image and no chart`,
        found: "no such repository, or one that the token cannot see",
        fix: `Give \`token\` of a GitHub App with \`contents: read\` for ${component.repository}; GITHUB_TOKEN sees this repository and public ones only.`,
        retryable: false,
      });
    case "absent":
      throw new Refusal({
        code: "tag-absent",
        expected: `the tag ${tag} in ${component.repository}`,
        found: "no such tag of a commit there",
        fix: "Push the tag before the release is sent. If nobody released this version, find out who sent the message.",
      });
    case "found":
      if (answer.commit === source.commit) return;
      throw new Refusal({
        code: "commit-mismatch",
        expected: `${tag} of ${component.repository}, which is ${answer.commit}`,
        found: `${source.commit} in the message`,
        fix: "Send the release again from the workflow of its tag. If the tag was moved, release a new version.",
      });
  }
}
