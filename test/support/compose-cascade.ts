import { cascadePins, type CascadePinsOptions } from "@release-actions/cascade-pins";
import { nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { formatTag, parseSemver } from "@release-actions/release-model";
import {
  packageNamesOf,
  parseReleaseGraph,
  requireRepository,
} from "@release-actions/release-model/release-graph";

/** Where a cascade runs. Plain JSON, so that it can be handed to another process. */
export interface CascadePlace {
  readonly api: string;
  readonly graphql: string;
  /** Where git is. */
  readonly server: string;
  readonly token: string;
  /** The text of a release-graph.yml. */
  readonly graph: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Where a run is not to be as the action's defaults make it. */
export type CascadeDifferences = Partial<Omit<CascadePinsOptions, "settings">> & {
  readonly settings?: Partial<CascadePinsOptions["settings"]>;
};

export const silentLog = { progress: () => undefined, info: () => undefined, warning: () => undefined };

/** Carries `repository@version` as the action does; the registry offers every version at once. */
export function composeCascade(
  place: CascadePlace,
  release: string,
  { settings, ...differences }: CascadeDifferences = {},
): ReturnType<typeof cascadePins> {
  const [repository = "", text = ""] = release.split("@");
  const version = parseSemver(text);
  const graph = parseReleaseGraph(place.graph, "release-graph.yml");
  const machine = nodeMachine(place);
  return cascadePins({
    github: octokitGitHub({ ...place, log: silentLog }),
    copies: partialClones({ ...machine, ...place }),
    machine,
    graph,
    release: {
      repository,
      version,
      names: packageNamesOf(graph, repository),
      tag: formatTag(version, requireRepository(graph, repository).tag),
    },
    settings: {
      mode: "pull-request",
      pin: undefined,
      lockfiles: true,
      draftUntilComplete: true,
      labels: [],
      autoMerge: false,
      commitType: "fix",
      ...settings,
    },
    untilInstallable: () => Promise.resolve({}),
    isInstallable: () => Promise.resolve(true),
    apply: true,
    only: [],
    exclude: [],
    onPlan: () => undefined,
    onProgress: () => undefined,
    now: () => 0,
    ...differences,
  });
}
