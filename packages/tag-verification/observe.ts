import type { Git } from "@release-actions/ports";
import type { Known, TagFacts } from "./facts.ts";

const fullHistory = 'Give the actions/checkout step of this job the lines "with:" and "fetch-depth: 0".';

/** Reads what `plan` needs from a clone. A tag that does not exist yet is judged as if it stood at HEAD. */
export async function observe(options: {
  readonly git: Git;
  readonly tag: string;
  /** The default branch; without it, the one that `origin/HEAD` names. */
  readonly defaultBranch: string | undefined;
}): Promise<TagFacts> {
  const { git, tag } = options;
  const [tags, isShallow, head] = await Promise.all([git.tags(), git.isShallow(), git.resolve("HEAD")]);
  const commit = tags.find(({ name }) => name === tag)?.commit ?? head;
  return {
    tags: isShallow ? cutHistory("the other tags") : known(tags.map(({ name }) => name)),
    branch: await observeBranch({ ...options, commit, isShallow }),
  };
}

async function observeBranch(options: {
  readonly git: Git;
  readonly defaultBranch: string | undefined;
  readonly commit: string | undefined;
  readonly isShallow: boolean;
}): Promise<TagFacts["branch"]> {
  const { git, commit } = options;
  const name = options.defaultBranch ?? "HEAD";
  const tip =
    (await git.resolve(`refs/remotes/origin/${name}`)) ??
    (name === "HEAD" ? undefined : await git.resolve(`refs/heads/${name}`));
  if (commit === undefined) return unknown("this repository has no commit", "Commit something first.");
  if (tip === undefined) {
    return options.defaultBranch === undefined
      ? unknown("this clone does not say which branch is the default one", 'Set the input "default-branch".')
      : options.isShallow
        ? cutHistory(`the branch ${name}`)
        : unknown(`this clone has no branch ${name}`, fullHistory);
  }
  const contains = await git.isAncestor(commit, tip);
  // In a clone whose history was cut, "reachable" is proof and "not reachable" is not.
  if (!contains && options.isShallow) return cutHistory(`how the tag relates to ${name}`);
  return known({ name: name === "HEAD" ? "the default branch" : name, contains });
}

function known<Value>(value: Value): Known<Value> {
  return { kind: "known", value };
}

function unknown(reason: string, fix: string): Known<never> {
  return { kind: "unknown", reason, fix };
}

function cutHistory(what: string): Known<never> {
  return unknown(`this clone's history is cut off (shallow), so ${what} cannot be seen`, fullHistory);
}
