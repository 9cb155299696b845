import type { PullRequestState } from "@release-actions/ports";

/*
 * Repositories in memory, for thousands of runs: each of them is one file, and every event takes a minute.
 */

export interface SmallCommit {
  readonly parents: readonly string[];
  readonly message: string;
  readonly at: Date;
  readonly file: string;
}

export interface SmallPull {
  readonly number: number;
  state: PullRequestState["state"];
  isDraft: boolean;
  title: string;
  body: string;
  head: string;
  /** Its commits, from its end on. */
  commits: readonly string[];
  merge: PullRequestState["merge"];
}

export interface SmallRepository {
  readonly name: string;
  readonly commits: Map<string, SmallCommit>;
  main: string;
  branch: string | undefined;
  readonly pulls: SmallPull[];
  readonly tags: { readonly name: string; readonly commit: string }[];
}

export interface SmallWorld {
  readonly names: readonly string[];
  /** By its name, `owner/name` or node id. */
  readonly of: (name: string) => SmallRepository;
  /** Adds a commit that nothing points to yet. */
  readonly add: (repository: Pick<SmallRepository, "commits">, commit: Omit<SmallCommit, "at">) => string;
}

/** Starts with one commit and the tag v1.0.0 in every repository. */
export function startSmallWorld(files: Readonly<Record<string, string>>): SmallWorld {
  let minutes = 0;
  let hashes = 0;
  const repositories = new Map<string, SmallRepository>();
  const add: SmallWorld["add"] = ({ commits }, commit) => {
    const hash = (++hashes).toString(16).padStart(40, "0");
    commits.set(hash, { ...commit, at: new Date(Date.UTC(2026, 0, 1) + ++minutes * 60_000) });
    return hash;
  };
  for (const [name, file] of Object.entries(files)) {
    const commits = new Map<string, SmallCommit>();
    const main = add({ commits }, { parents: [], message: "feat: first", file });
    const tags = [{ name: "v1.0.0", commit: main }];
    repositories.set(name, { name, commits, main, branch: undefined, pulls: [], tags });
  }
  return {
    names: [...repositories.keys()],
    of: (name) => {
      const found = repositories.get(name.replace(/^(?:acme\/|R_)/, ""));
      if (found === undefined) throw new Error(`no repository ${name}`);
      return found;
    },
    add,
  };
}

export function commitAt({ commits, name }: SmallRepository, hash: string): SmallCommit {
  const found = commits.get(hash);
  if (found === undefined) throw new Error(`no commit ${hash} in ${name}`);
  return found;
}

/** Newest first, without what came in by merges. */
export function historyOf(repository: SmallRepository, from: string): readonly string[] {
  const [parent] = commitAt(repository, from).parents;
  return [from, ...(parent === undefined ? [] : historyOf(repository, parent))];
}

export function openPullOf({ pulls }: SmallRepository): SmallPull | undefined {
  return pulls.find(({ state }) => state === "open");
}

/** The commits that the default branch lacks, oldest first. */
export function commitsOf(repository: SmallRepository, head: string): readonly string[] {
  const safe = new Set(historyOf(repository, repository.main));
  return historyOf(repository, head)
    .filter((hash) => !safe.has(hash))
    .toReversed();
}

/** Whether the default branch has changed the file in another way since. */
export function isConflicting(repository: SmallRepository, { head }: SmallPull): boolean {
  const safe = new Set(historyOf(repository, repository.main));
  const fork = historyOf(repository, head).find((hash) => safe.has(hash)) ?? head;
  const main = commitAt(repository, repository.main).file;
  return commitAt(repository, fork).file !== main && main !== commitAt(repository, head).file;
}
