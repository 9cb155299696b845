import { changedEntries } from "@release-actions/release-model";
import { carriesAll, newestOfEach, type CarriedRelease } from "./carried.ts";
import type { DefaultCommit, RepositoryState } from "./facts.ts";
import type { LookVerdict } from "./judge-step.ts";
import { isOurs } from "./judge-branch.ts";
import { readTrailers } from "./trailers.ts";

/**
 * Decides for `mode: commit` by the newest commits of the default branch where these are enough: what the cascade itself committed
 * there is there as long as nobody has changed what it changed, by the names of the top folder. Of everything else the files decide.
 */
export function judgeDefaultBranch(
  { defaultBranch }: Pick<RepositoryState, "defaultBranch">,
  wanted: readonly CarriedRelease[],
): LookVerdict {
  const touched = new Set<string>();
  const committed: CarriedRelease[] = [];
  for (const { commit, changed } of changesOf(defaultBranch)) {
    if (!isMadeHere(commit)) for (const name of changed) touched.add(name);
    else if (![...changed].some((name) => touched.has(name))) committed.push(...readTrailers(commit.message));
  }
  return carriesAll(newestOfEach(committed), wanted)
    ? { kind: "settled", state: { kind: "carried", pullRequest: undefined } }
    : { kind: "read-files" };
}

/** What one commit after another has changed in the top folder, newest first, as far back as that is known. */
function changesOf(
  defaultBranch: RepositoryState["defaultBranch"],
): readonly { readonly commit: DefaultCommit; readonly changed: ReadonlySet<string> }[] {
  const commits = new Map((defaultBranch?.history ?? []).map((commit) => [commit.hash, commit]));
  const changes: { commit: DefaultCommit; changed: ReadonlySet<string> }[] = [];
  let commit = commits.get(defaultBranch?.head ?? "");
  while (commit !== undefined) {
    const parent = commits.get(commit.parents[0] ?? "");
    if (parent?.folder === undefined || commit.folder === undefined) break;
    changes.push({ commit, changed: changedEntries(parent.folder, commit.folder) });
    commit = parent;
  }
  return changes;
}

/**
 * Whether a run of the cascade made a commit right here. What GitHub squashes of a pull request has the trailers of its commits, but the
 * author of the pull request, and its number in the header.
 */
function isMadeHere(commit: DefaultCommit): boolean {
  const [header = ""] = commit.message.split("\n", 1);
  return isOurs(commit) && commit.isOwn && !/ \(#\d+\)$/.test(header);
}
