import { parseGitops, type GitopsConfig } from "@release-actions/gitops-promotion/config";
import { promotedPlaces } from "@release-actions/gitops-promotion/places";
import type { Source } from "@release-actions/manifests";
import { Refusal, UsageError, type Problem } from "@release-actions/release-model";

/** Where a GitOps repository says what promotions move, by its usual name. */
const gitopsFile = "gitops.yml";

/** The places, by file, that promotions move and a cascade leaves alone. */
export type PromotedPlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** A file that says what promotions move. */
interface PromotionConfig {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether the release graph names it. Others have files of the usual name, too. */
  readonly isStated: boolean;
}

/** Those that a repository has: one of the usual name, and the one that the release graph names. */
export function promotionConfigs(stated: string | undefined, paths: readonly string[]): readonly string[] {
  const names = new Set([gitopsFile, ...(stated === undefined ? [] : [stated])]);
  return paths.filter((path) => names.has(path));
}

/** Reads what promotions move out of the very tree. What is wrong in it stops the repository: nobody can tell then what is not to move. */
export function observePromoted(
  files: readonly PromotionConfig[],
  manifests: readonly Source[],
  problems: Problem[],
): PromotedPlaces {
  const configs = files.flatMap((file) => read(file, problems) ?? []);
  return new Map(
    manifests.flatMap((source): [string, ReadonlySet<string>][] => {
      const places = configs.flatMap((config) => [...placesIn(source, config)]);
      return places.length === 0 ? [] : [[source.path, new Set(places)]];
    }),
  );
}

function placesIn(source: Source, config: GitopsConfig): ReadonlySet<string> {
  try {
    return promotedPlaces(source, config);
  } catch (error) {
    // The plan finds the same, and says it.
    if (error instanceof Refusal) return new Set();
    throw error;
  }
}

function read({ path, bytes, isStated }: PromotionConfig, problems: Problem[]): GitopsConfig | undefined {
  const isOne = isStated || /^["']?components["']?[ \t]*:/m.test(Buffer.from(bytes).toString("utf8"));
  if (!isOne) return undefined;
  try {
    return parseGitops(bytes, path);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof UsageError)) throw error;
    problems.push(error);
    return undefined;
  }
}
