import { parseGitops, type GitopsConfig } from "@release-actions/gitops-promotion/config";
import { promotedPlaces } from "@release-actions/gitops-promotion/places";
import type { Source } from "@release-actions/manifests";
import { Refusal, UsageError, type Problem } from "@release-actions/release-model";

/** Where a GitOps repository says what promotions move, by its usual name. */
export const gitopsFile = "gitops.yml";

/** The places, by file, that promotions move and a cascade leaves alone. */
export type PromotedPlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `gitops.yml` of the very tree. What is wrong in it stops the repository: nobody can tell then what is not to move. */
export function observePromoted(
  bytes: Uint8Array | undefined,
  manifests: readonly Source[],
  problems: Problem[],
): PromotedPlaces {
  const config = bytes === undefined ? undefined : read(bytes, problems);
  if (config === undefined) return new Map();
  return new Map(
    manifests.flatMap((source): [string, ReadonlySet<string>][] => {
      try {
        const places = promotedPlaces(source, config);
        return places.size === 0 ? [] : [[source.path, places]];
      } catch (error) {
        // The plan finds the same, and says it.
        if (error instanceof Refusal) return [];
        throw error;
      }
    }),
  );
}

function read(bytes: Uint8Array, problems: Problem[]): GitopsConfig | undefined {
  // Others have files of this name, too.
  if (!/^["']?components["']?[ \t]*:/m.test(Buffer.from(bytes).toString("utf8"))) return undefined;
  try {
    return parseGitops(bytes, gitopsFile);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof UsageError)) throw error;
    problems.push(error);
    return undefined;
  }
}
