import { join } from "node:path";
import type { Addresses } from "./addresses.ts";
import { type EventLog, eventLog } from "./events.ts";
import { type GitProgram, gitProgram } from "./git/git-program.ts";
import { type GitRepository, openGitRepository } from "./git/git-repository.ts";
import { emptyState, type GitHubState } from "./state/github-state.ts";
import type { RepositoryRecord } from "./state/repository-record.ts";

/** All there is: the records, the repositories and what happened. */
export interface World {
  state: GitHubState;
  readonly addresses: Addresses;
  readonly events: EventLog;
  readonly program: GitProgram;
  /** Whole seconds, as GitHub counts. */
  readonly now: () => Date;
  /** Where the bare repository is, or is to be. */
  readonly folderOf: (repository: Pick<RepositoryRecord, "owner" | "name">) => string;
  git(repository: RepositoryRecord): GitRepository;
  /** Notes that a commit came into a repository: reads may not see it yet. */
  arrived(repository: RepositoryRecord, oid: string): void;
  /** How many commits came so far. */
  readonly arrivals: number;
  /** When a commit came, counted in arrivals; undefined for what was there from the start. */
  arrivalOf(repository: RepositoryRecord, oid: string): number | undefined;
  /** What changes a repository is done one after the other. */
  exclusively<Result>(repository: RepositoryRecord, action: () => Result | Promise<Result>): Promise<Result>;
  close(): void;
}

export interface WorldOptions {
  readonly folder: string;
  readonly addresses: Addresses;
  readonly now: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function openWorld({ folder, addresses, now, environment }: WorldOptions): World {
  const program = gitProgram(environment);
  const opened = new Map<string, GitRepository>();
  const arrivals = new Map<string, number>();
  const queues = new Map<number, Promise<unknown>>();
  const folderOf: World["folderOf"] = ({ owner, name }) => join(folder, owner, `${name}.git`);
  return {
    state: emptyState(),
    addresses,
    events: eventLog(),
    program,
    now: () => new Date(Math.floor(now().getTime() / 1000) * 1000),
    folderOf,
    git(repository) {
      const path = folderOf(repository);
      const known = opened.get(path) ?? openGitRepository(path, program);
      opened.set(path, known);
      return known;
    },
    arrived(repository, oid) {
      arrivals.set(`${repository.id} ${oid}`, arrivals.size + 1);
    },
    get arrivals() {
      return arrivals.size;
    },
    arrivalOf: (repository, oid) => arrivals.get(`${repository.id} ${oid}`),
    exclusively(repository, action) {
      const before = queues.get(repository.id) ?? Promise.resolve();
      const result = before.then(action);
      queues.set(
        repository.id,
        result.catch(() => undefined),
      );
      return result;
    },
    close() {
      for (const repository of opened.values()) repository.close();
    },
  };
}

/** An instant as GitHub prints it. */
export function timestamp(world: World): string {
  return world.now().toISOString().replace(".000Z", "Z");
}
