import type { Git, References } from "@release-actions/ports";
import type { TagFacts } from "./facts.ts";
import { fullHistory } from "./full-history.ts";
import { cutHistory, known, noCommit, unknown } from "./known.ts";

/** The branches that a release may come from. */
export interface ReleaseBranches {
  /** Undefined: the one that the remote calls so. */
  readonly defaultBranch: string | undefined;
  /** Those of the version's own line, where it is an older one. */
  readonly maintenanceBranches: readonly string[];
}

/** Where the tips of the branches may stand: the remote's before the clone's own. */
export function placesOf({ defaultBranch, maintenanceBranches }: ReleaseBranches): readonly string[] {
  return [...candidates(defaultBranch), ...maintenanceBranches.map(branchCalled)].flatMap(
    ({ places }) => places,
  );
}

/** Whether a branch that releases come from contains the commit. */
export async function observeBranch(
  options: ReleaseBranches & {
    readonly git: Git;
    /** The commits of those of the places that exist. */
    readonly branches: References["branches"];
    readonly commit: string | undefined;
    readonly isShallow: boolean;
  },
): Promise<TagFacts["branch"]> {
  const { git, branches, defaultBranch, commit, isShallow } = options;
  if (commit === undefined) return noCommit;
  const existing = (one: Candidate) => {
    const place = one.places.find((reference) => branches.has(reference));
    return place === undefined ? [] : [{ name: one.name, tip: branches.get(place) ?? "" }];
  };
  const [main] = candidates(defaultBranch).flatMap(existing);
  const lines = options.maintenanceBranches.map(branchCalled).flatMap(existing);
  const asked = [...(main === undefined ? [] : [main]), ...lines.filter(({ name }) => name !== main?.name)];
  for (const { name, tip } of asked) {
    if (commit !== tip && !(await git.isAncestor(commit, tip))) continue;
    const isMain = name === main?.name;
    return known({ names: [name], contains: true, ...(!isMain && { isMaintenance: true as const }) });
  }
  if (main === undefined) return noBranch(defaultBranch, isShallow);
  // In a clone whose history was cut, "reachable" is proof and "not reachable" is not.
  if (isShallow) return cutHistory(`how the tag relates to ${main.name}`);
  return known({
    names: asked.map(({ name }) => name),
    contains: false,
    missing: options.maintenanceBranches.filter((name) => !asked.some((one) => one.name === name)),
  });
}

interface Candidate {
  readonly name: string;
  readonly places: readonly string[];
}

/** The branch that was named, else the one the remote calls its default, else one of the usual names. */
function candidates(defaultBranch: string | undefined): readonly Candidate[] {
  if (defaultBranch !== undefined) return [branchCalled(defaultBranch)];
  return [
    { name: "the default branch", places: ["refs/remotes/origin/HEAD"] },
    ...["main", "master"].map(branchCalled),
  ];
}

function branchCalled(name: string): Candidate {
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
