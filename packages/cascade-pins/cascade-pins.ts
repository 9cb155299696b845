import type { GitHub, Machine, WorkingCopies } from "@release-actions/ports";
import { formatTag, type Release } from "@release-actions/release-model";
import {
  downstreams,
  packageNamesOf,
  requireRepository,
  waves,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { applyCascadePins } from "./apply.ts";
import { newestOfEach, type CarriedRelease } from "./carried.ts";
import type { CascadeFacts } from "./facts.ts";
import {
  closeCopies,
  loadFrom,
  lookAtOthers,
  observeAgain,
  observeCascadePins,
  type ObserveOptions,
} from "./observe.ts";
import { observeComing } from "./observe-coming.ts";
import { planCascadePins } from "./plan.ts";
import type { CascadeSettings, PlanOptions } from "./plan-options.ts";
import type { StepResult } from "./result.ts";
import { scopeOf, selectDownstreams } from "./select-downstreams.ts";
import type { CascadePlan } from "./step.ts";

export interface CascadePinsOptions {
  readonly github: GitHub;
  readonly copies: WorkingCopies;
  readonly machine: Machine;
  readonly graph: ReleaseGraph;
  readonly release: Release;
  readonly settings: CascadeSettings & { readonly commitType: string };
  /** Waits until the release can be installed; gives the digests of its images. Not called where nothing is to be done. */
  readonly untilInstallable: () => Promise<Readonly<Record<string, string>>>;
  /** Whether installers are offered a release of another repository, which would be taken along, right now. Not called where nothing is to be done. */
  readonly isInstallable: (release: Release) => Promise<boolean>;
  /** Whether the plan is carried out; otherwise nothing is written anywhere. */
  readonly apply: boolean;
  /** Names of direct downstreams; all of them when empty. */
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  /** Shown before anything is written. */
  readonly onPlan: (plan: CascadePlan) => void;
  readonly onProgress: (message: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One run of the cascade: looks, plans, and carries the plan out. Whatever a run before has done is found and kept. */
export async function cascadePins(
  options: CascadePinsOptions,
): Promise<{ readonly plan: CascadePlan; readonly results: readonly StepResult[] }> {
  const { graph, settings } = options;
  const { repository } = options.release;
  const below = waves(graph, repository);
  const { moving, selected } = selectDownstreams(downstreams(graph, repository), options);
  let digests: Release["digests"];
  const observing: ObserveOptions = {
    ...options,
    beforeReading: async () => {
      digests = await options.untilInstallable();
    },
    isInstallable: askedOnce(options),
    ...scopeOf(graph, below.flat(), { moving, selected }),
    directly: settings.mode === "commit",
    pin: settings.pin,
    labels: settings.labels,
    parallelism: options.machine.parallelism,
  };
  let facts = await observeCascadePins(observing);
  try {
    facts = { ...facts, coming: await observeComing(facts, observing) };
    const release = { ...withCommit(options.release, facts), ...(digests === undefined ? {} : { digests }) };
    const planWith = (seen: CascadeFacts) =>
      planCascadePins({
        graph,
        release,
        load: loadFrom(seen, { graph, release }),
        waves: below,
        selected,
        moving,
        facts: seen,
        settings,
      } satisfies PlanOptions);
    const plan = planWith(facts);
    options.onPlan(plan);
    if (!options.apply) return { plan, results: [] };
    const results = await applyCascadePins(plan, facts, {
      ...options,
      again: async (name) => {
        const { seen, late } = await observeAgain(name, facts, observing);
        // Others look again at the same time: each puts its own repository in its place.
        facts = {
          ...facts,
          below: new Map([...facts.below, [name, seen]]),
          late: newestOfEach([...facts.late, ...late]),
        };
        facts = await lookAtOthers(facts, observing);
        const step = planWith(facts).steps.find((one) => one.repository === name);
        return {
          facts,
          step: step ?? {
            repository: name,
            nameWithOwner: `${graph.owner}/${name}`,
            state: { kind: "unaffected" },
            waitsFor: [],
            leftOut: [],
            isDraft: false,
          },
        };
      },
    });
    return { plan, results };
  } finally {
    await closeCopies(facts);
  }
}

/** Several repositories may be about to take the same release along. */
function askedOnce({
  graph,
  isInstallable,
}: CascadePinsOptions): (release: CarriedRelease) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  return ({ repository, version }) => {
    const tag = formatTag(version, requireRepository(graph, repository).tag);
    const key = `${repository} ${tag}`;
    const answer =
      asked.get(key) ?? isInstallable({ repository, version, tag, names: packageNamesOf(graph, repository) });
    asked.set(key, answer);
    return answer;
  };
}

/** Pins by commit need the commit that the release's tag names. */
function withCommit(release: Release, { released }: CascadeFacts): Release {
  const commit = release.commit ?? released?.tags.find(({ name }) => name === release.tag)?.commit;
  return commit === undefined ? release : { ...release, commit };
}
