import type { GitHub } from "@release-actions/ports";
import { formatTag } from "@release-actions/release-model";
import { requireRepository, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "./carried.ts";
import type { CascadeFacts, RepositoryState } from "./facts.ts";
import { stateOf } from "./plan-waiting.ts";

/** Adds what GitHub says of releases that a pull request is to tell of, where newer ones have left no room for them in a look. */
export async function completeNotes(
  carried: readonly CarriedRelease[],
  facts: CascadeFacts,
  { github, graph }: { readonly github: GitHub; readonly graph: ReleaseGraph },
): Promise<CascadeFacts> {
  const missing = new Map<string, string>();
  for (const { repository, version } of carried) {
    const state = stateOf(repository, facts);
    const tag = formatTag(version, requireRepository(graph, repository).tag);
    const isShown = state?.releases.some((notes) => notes.tag === tag) === true;
    if (state?.hasMoreReleases === true && !isShown) missing.set(state.nameWithOwner, tag);
  }
  if (missing.size === 0) return facts;
  const found = await github.releaseNotes(missing);
  const complete = (state: RepositoryState): RepositoryState => {
    const notes = found.get(state.nameWithOwner);
    return notes === undefined ? state : { ...state, releases: [...state.releases, notes] };
  };
  return {
    ...facts,
    below: new Map(
      [...facts.below].map(([name, one]) => [
        name,
        one.kind === "seen" ? { ...one, state: complete(one.state) } : one,
      ]),
    ),
    others: new Map([...facts.others].map(([name, state]) => [name, complete(state)])),
  };
}
