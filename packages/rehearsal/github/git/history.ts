import { boundedCache } from "./bounded-cache.ts";
import type { Commit } from "./git-objects.ts";
import type { GitProgram } from "./git-program.ts";
import type { ObjectStore } from "./object-store.ts";

export interface Comparison {
  /** Commits that only the head has. */
  readonly ahead: number;
  /** Commits that only the base has. */
  readonly behind: number;
  /** Undefined for histories without anything in common. */
  readonly mergeBase: string | undefined;
}

/** Questions about how commits descend from each other. The answers never change, so they are kept. */
export interface History {
  compare(base: string, head: string): Promise<Comparison>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Commits that `head` has and `base` has not, oldest first. */
  between(base: string, head: string): Promise<readonly Commit[]>;
  /** The newest `count` commits from a commit backwards, by commit date. */
  newest(from: string, count: number): Promise<readonly Commit[]>;
  /** How many commits there are, the given one included. */
  count(from: string): Promise<number>;
  /** As `git rev-list` with these arguments. */
  list(commandArguments: readonly string[]): Promise<readonly string[]>;
}

export function openHistory(folder: string, git: GitProgram, objects: ObjectStore): History {
  const comparisons = boundedCache<Comparison>(2000);
  const counts = boundedCache<number>(500);
  const list = async (commandArguments: readonly string[]) => {
    const { stdout } = await git.run(["rev-list", ...commandArguments], { folder });
    return stdout
      .toString("latin1")
      .split("\n")
      .filter((line) => line !== "");
  };
  const ask = async (base: string, head: string): Promise<Comparison> => {
    const [counted, found] = await Promise.all([
      list(["--left-right", "--count", `${base}...${head}`]),
      git.run(["merge-base", base, head], { folder, allow: [1] }),
    ]);
    const [behind = 0, ahead = 0] = (counted[0] ?? "").split("\t").map(Number);
    return { ahead, behind, mergeBase: found.stdout.toString("latin1").trim() || undefined };
  };
  const history: History = {
    async compare(base, head) {
      const key = `${base}...${head}`;
      const known =
        comparisons.get(key) ?? (await compareNear(objects, base, head)) ?? (await ask(base, head));
      comparisons.set(key, known);
      return known;
    },
    async isAncestor(ancestor, descendant) {
      return (await history.compare(ancestor, descendant)).behind === 0;
    },
    async between(base, head) {
      const line = base === head ? [] : await lineTo(objects, head, base);
      if (line !== undefined) return [...line].reverse();
      return readCommits(objects, await list(["--reverse", "--topo-order", `${base}..${head}`]));
    },
    newest: (from, count) => newestFirst(objects, from, count),
    async count(from) {
      const known = counts.get(from) ?? Number((await list(["--count", from]))[0]);
      counts.set(from, known);
      return known;
    },
    list,
  };
  return history;
}

export async function readCommits(objects: ObjectStore, oids: readonly string[]): Promise<readonly Commit[]> {
  const commits = await Promise.all(oids.map((oid) => objects.commit(oid)));
  return commits.filter((commit) => commit !== undefined);
}

/** How many commits without a merge are followed before git is asked. */
const near = 32;

/** The usual case, answered without a process: one of the two is a few plain commits behind the other. */
async function compareNear(
  objects: ObjectStore,
  base: string,
  head: string,
): Promise<Comparison | undefined> {
  if (base === head) return { ahead: 0, behind: 0, mergeBase: base };
  const ahead = await lineTo(objects, head, base);
  if (ahead !== undefined) return { ahead: ahead.length, behind: 0, mergeBase: base };
  const behind = await lineTo(objects, base, head);
  return behind === undefined ? undefined : { ahead: 0, behind: behind.length, mergeBase: head };
}

/** The commits from one back to, and without, another, where there are few and no merge among them. */
async function lineTo(
  objects: ObjectStore,
  from: string,
  to: string,
): Promise<readonly Commit[] | undefined> {
  const line: Commit[] = [];
  let at = from;
  while (at !== to) {
    const commit = line.length < near ? await objects.commit(at) : undefined;
    const [parent] = commit?.parents ?? [];
    if (commit === undefined || parent === undefined || commit.parents.length > 1) return undefined;
    line.push(commit);
    at = parent;
  }
  return line;
}

async function newestFirst(objects: ObjectStore, from: string, count: number): Promise<readonly Commit[]> {
  const first = await objects.commit(from);
  const waiting = first === undefined ? [] : [first];
  const seen = new Set([from]);
  const found: Commit[] = [];
  while (found.length < count) {
    const next = waiting.shift();
    if (next === undefined) break;
    found.push(next);
    for (const parent of next.parents.filter((each) => !seen.has(each))) {
      seen.add(parent);
      const commit = await objects.commit(parent);
      if (commit !== undefined) insertByDate(waiting, commit);
    }
  }
  return found;
}

function insertByDate(waiting: Commit[], commit: Commit): void {
  const at = waiting.findIndex(({ committer }) => committer.seconds < commit.committer.seconds);
  waiting.splice(at < 0 ? waiting.length : at, 0, commit);
}
