import type { Actor } from "./accounts/actor.ts";
import type { GitRepository } from "./git/git-repository.ts";
import type { Refs } from "./git/refs.ts";
import type { RepositoryRecord } from "./state/repository-record.ts";
import type { World } from "./world.ts";

/** One request, or one thing that somebody does in a rehearsal. */
export interface Call {
  readonly world: World;
  readonly actor: Actor;
  /** The repository as this call sees it. */
  open(repository: RepositoryRecord): Repo;
  /** Changes a repository. All that changes anything goes through here, so that faults can come before and after. */
  effect<Result>(
    name: string,
    repository: RepositoryRecord,
    action: () => Result | Promise<Result>,
  ): Promise<Result>;
}

/** A repository in the course of a call. */
export interface Repo {
  /** How it really is. */
  readonly record: RepositoryRecord;
  /** How reads see it: GitHub answers from copies that may be some seconds old. */
  readonly seen: RepositoryRecord;
  readonly git: GitRepository;
  /** The refs as reads see them; the real ones are in `git`. */
  readonly refs: Refs;
  /** Whether an object is too new to be seen. */
  readonly hides: (oid: string) => boolean;
}

/** A call that sees everything as it is, and that nothing goes wrong with. */
export function directCall(world: World, actor: Actor): Call {
  return {
    world,
    actor,
    open: (record) => {
      const git = world.git(record);
      return { record, seen: record, git, refs: git.refs, hides: () => false };
    },
    effect: (_name, repository, action) => world.exclusively(repository, action),
  };
}
