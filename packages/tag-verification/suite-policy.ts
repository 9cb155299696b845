import type { PackageName } from "@release-actions/release-model";
import { packageNamesOf, parseReleaseGraph } from "@release-actions/release-model/release-graph";

/** What the release graph says about one repository. */
export interface SuitePolicy {
  /** Every package of the suite. */
  readonly names: readonly PackageName[];
  /** Undefined where the graph does not have this repository. */
  readonly publishesToPypi: boolean | undefined;
  /** What is published from this repository, as far as the graph says. */
  readonly published?: readonly PackageName[];
  readonly releasePlease: boolean;
  /** The format of its tags, and its default branch, where the graph has it. */
  readonly tagFormat?: string | undefined;
  readonly branch?: string | undefined;
  /** Charts whose `appVersion` shows the version of another repository. */
  readonly appVersions: readonly string[];
}

/**
 * Reads the graph for one repository.
 * @throws {UsageError} when it is no release graph.
 */
export function readSuitePolicy(
  text: string,
  options: {
    /** The graph's file, for messages. */
    readonly path: string;
    readonly repository: string;
  },
): SuitePolicy {
  const graph = parseReleaseGraph(text, options.path);
  const entry = graph.repositories.get(options.repository);
  return {
    names: [...graph.repositories.keys()].flatMap((name) => packageNamesOf(graph, name)),
    publishesToPypi: entry === undefined ? undefined : entry.publishes.pypi.length > 0,
    ...(entry === undefined ? {} : { published: packageNamesOf(graph, options.repository) }),
    tagFormat: entry?.tag,
    branch: entry?.branch,
    releasePlease: entry?.release === "release-please",
    appVersions: [...(entry?.appVersions.keys() ?? [])],
  };
}
