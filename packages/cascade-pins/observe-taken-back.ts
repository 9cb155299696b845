import type { RepositoryFacts } from "@release-actions/pinning";
import { planPins, type PinPlan } from "@release-actions/pinning/plan";
import type { RepositoryState, WorkingCopies } from "@release-actions/ports";
import { formatTag, packageKey, type PinPolicy } from "@release-actions/release-model";
import {
  packageNamesOf,
  requireRepository,
  type ReleaseGraph,
} from "@release-actions/release-model/release-graph";
import { carriesAll, type CarriedRelease } from "./carried.ts";
import { pinTarget } from "./pin-target.ts";
import { readPins } from "./read-pins.ts";
import { readTrailers } from "./trailers.ts";

/**
 * The releases that the default branch had and a person has taken back, in whatever words: a commit's trailers say that it brought
 * them, the files at that commit have them, and the same files have them no more. Where those never had them, the trailers
 * are a stranger's, and say nothing.
 */
export async function observeTakenBack(
  repository: string,
  {
    state,
    pins,
    targets,
  }: {
    readonly state: RepositoryState;
    /** What the newest commit pins. */
    readonly pins: RepositoryFacts;
    readonly targets: readonly CarriedRelease[];
  },
  options: {
    readonly copies: WorkingCopies;
    readonly graph: ReleaseGraph;
    readonly pin: PinPolicy | undefined;
  },
): Promise<readonly CarriedRelease[]> {
  const history = state.defaultBranch?.history ?? [];
  const found: CarriedRelease[] = [];
  for (const target of targets) {
    const planned = (facts: RepositoryFacts) => planOne(repository, target, facts, options);
    const moving = placesOf(planned(pins), ["edit"]);
    const bringing = history.find(({ message }) => carriesAll(readTrailers(message), [target]));
    if (moving.size === 0 || bringing === undefined) continue;
    const copy = await options.copies.open(state.nameWithOwner, bringing.hash);
    try {
      const then = await readPins(repository, [target], { copy, graph: options.graph });
      const had = placesOf(planned(then), ["current", "newer"]);
      if ([...moving].some((place) => had.has(place))) found.push(target);
    } finally {
      await copy.close();
    }
  }
  return found;
}

function planOne(
  downstream: string,
  target: CarriedRelease,
  facts: RepositoryFacts,
  { graph, pin }: { readonly graph: ReleaseGraph; readonly pin: PinPolicy | undefined },
): PinPlan {
  const { tag: format } = requireRepository(graph, target.repository);
  const names = packageNamesOf(graph, target.repository);
  const release = { ...target, names, tag: formatTag(target.version, format) };
  return planPins(facts, [pinTarget(graph, release, { downstream, policy: pin })], { locks: false });
}

/** The files, each with the packages whose pins in it come out so. */
function placesOf({ outcomes }: PinPlan, kinds: readonly string[]): ReadonlySet<string> {
  return new Set(
    outcomes
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ pin }) => `${packageKey(pin.name)} ${pin.path}`),
  );
}
