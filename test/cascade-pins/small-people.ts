import { commitAt, commitsOf, historyOf, isConflicting, openPullOf, type SmallWorld } from "./small-world.ts";

/** What people and publish workflows do with repositories in memory, and what they see there. */
export interface SmallPeople {
  /** The file at a tag, at the default branch, or at the branch of the cascade. */
  readonly read: (name: string, at: { readonly tag: string } | "main" | "branch") => string;
  /** Whether its one open pull request can be merged; undefined without one. */
  readonly isReady: (name: string) => boolean | undefined;
  /** The message of what was merged last and no tag has yet. */
  readonly unreleased: (name: string) => string | undefined;
  /** A commit on the default branch that leaves the file as it is. */
  readonly push: (name: string) => void;
  /** False where it conflicts. */
  readonly merge: (name: string) => boolean;
  readonly tag: (name: string, tag: string) => void;
}

export function smallPeople({ of, add }: SmallWorld): SmallPeople {
  return {
    read: (name, where) => {
      const repository = of(name);
      const { main, branch = main, tags } = repository;
      const tagged =
        typeof where === "string" ? undefined : tags.find((tag) => tag.name === where.tag)?.commit;
      return commitAt(repository, tagged ?? (where === "branch" ? branch : main)).file;
    },
    isReady: (name) => {
      const open = openPullOf(of(name));
      return open === undefined ? undefined : !open.isDraft;
    },
    unreleased: (name) => {
      const repository = of(name);
      const { merge, head } = repository.pulls.findLast((pull) => pull.merge !== undefined) ?? {};
      if (merge === undefined || head === undefined) return undefined;
      const isReleased = repository.tags.some(({ commit }) =>
        historyOf(repository, commit).includes(merge.commit),
      );
      return isReleased ? undefined : commitAt(repository, head).message;
    },
    push: (name) => {
      const repository = of(name);
      const { file } = commitAt(repository, repository.main);
      repository.main = add(repository, { parents: [repository.main], message: "feat: more", file });
    },
    merge: (name) => {
      const repository = of(name);
      const open = openPullOf(repository);
      if (open === undefined || isConflicting(repository, open)) return false;
      const { file } = commitAt(repository, open.head);
      open.commits = commitsOf(repository, open.head);
      const commit = add(repository, { parents: [repository.main], message: open.title, file });
      repository.main = commit;
      Object.assign(open, { state: "merged", merge: { commit, at: commitAt(repository, commit).at } });
      return true;
    },
    tag: (name, tag) => {
      of(name).tags.push({ name: tag, commit: of(name).main });
    },
  };
}
