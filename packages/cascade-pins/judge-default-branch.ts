import { carriesAll, newestOfEach, type CarriedRelease } from "./carried.ts";
import type { RepositoryState } from "./facts.ts";
import type { LookVerdict } from "./judge-step.ts";
import { isOurs } from "./judge-branch.ts";
import { readTrailers } from "./trailers.ts";

/**
 * Decides for `mode: commit` by the newest commits of the default branch where these are enough: what the cascade committed there is
 * there, as what it merged is, unless a person has reverted it since.
 */
export function judgeDefaultBranch(
  { defaultBranch }: Pick<RepositoryState, "defaultBranch">,
  wanted: readonly CarriedRelease[],
): LookVerdict {
  const history = defaultBranch?.history ?? [];
  const isReverted = (hash: string) =>
    history.some(({ message }) => message.includes(`This reverts commit ${hash}`));
  const committed = history.flatMap((commit) =>
    isOurs(commit) && !isReverted(commit.hash) ? readTrailers(commit.message) : [],
  );
  return carriesAll(newestOfEach(committed), wanted)
    ? { kind: "settled", state: { kind: "carried", pullRequest: undefined } }
    : { kind: "read-files" };
}
