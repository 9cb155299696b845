import type { Git, References } from "@release-actions/ports";
import type { TagFacts } from "./facts.ts";
import { fullHistory } from "./full-history.ts";
import { cutHistory, known, noCommit, unknown } from "./known.ts";

/** Where the tip of the default branch may stand: the remote's before the clone's own. */
export function placesOf(defaultBranch: string | undefined): readonly string[] {
  return candidates(defaultBranch).flatMap(({ places }) => places);
}

/** Whether the default branch contains the commit. */
export async function observeBranch(options: {
  readonly git: Git;
  /** The commits of those of the places that exist. */
  readonly branches: References["branches"];
  readonly defaultBranch: string | undefined;
  readonly commit: string | undefined;
  readonly isShallow: boolean;
}): Promise<TagFacts["branch"]> {
  const { git, branches, defaultBranch, commit, isShallow } = options;
  if (commit === undefined) return noCommit;
  const found = candidates(defaultBranch).flatMap(({ name, places }) => {
    const place = places.find((reference) => branches.has(reference));
    return place === undefined ? [] : [{ name, tip: branches.get(place) ?? "" }];
  })[0];
  if (found === undefined) return noBranch(defaultBranch, isShallow);
  const { name, tip } = found;
  const contains = commit === tip || (await git.isAncestor(commit, tip));
  // In a clone whose history was cut, "reachable" is proof and "not reachable" is not.
  if (!contains && isShallow) return cutHistory(`how the tag relates to ${name}`);
  return known({ name, contains });
}

/** The branch that was named, else the one the remote calls its default, else one of the usual names. */
function candidates(
  defaultBranch: string | undefined,
): readonly { readonly name: string; readonly places: readonly string[] }[] {
  if (defaultBranch !== undefined) return [branchCalled(defaultBranch)];
  return [
    { name: "the default branch", places: ["refs/remotes/origin/HEAD"] },
    ...["main", "master"].map(branchCalled),
  ];
}

function branchCalled(name: string): { readonly name: string; readonly places: readonly string[] } {
  return { name, places: [`refs/remotes/origin/${name}`, `refs/heads/${name}`] };
}

function noBranch(name: string | undefined, isShallow: boolean): TagFacts["branch"] {
  if (name === undefined) {
    return unknown(
      "this clone does not say which branch is the default one",
      'Set the input "default-branch", or run `git remote set-head origin --auto` in a clone of your own.',
    );
  }
  return isShallow
    ? cutHistory(`the branch ${name}`)
    : unknown(`this clone has no branch ${name}`, fullHistory);
}
