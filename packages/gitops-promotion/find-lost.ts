import type { CommitHistory } from "@release-actions/ports";
import type { PromotionFacts } from "./facts.ts";
import type { PromotionTarget } from "./target.ts";
import { readTrailers } from "./trailers.ts";

/**
 * The commit of this very message among the newest that changed a file; undefined where it is not there. A write whose answer got lost
 * may have been carried out, and then nothing is left to be done.
 */
export async function findLost(
  repository: string,
  {
    facts,
    target,
    path,
  }: { readonly facts: PromotionFacts; readonly target: PromotionTarget; readonly path: string },
  github: Pick<CommitHistory, "commitsTouching">,
): Promise<string | undefined> {
  const commits = await github.commitsTouching(repository, { tip: facts.head, path, page: 1 });
  const { id } = target.payload;
  return commits.find(({ message }) => readTrailers(message).some(({ ids }) => ids.includes(id)))?.hash;
}
