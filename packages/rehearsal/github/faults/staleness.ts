import type { Repo } from "../call.ts";
import type { Refs } from "../git/refs.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";

/** How repositories looked before a change that reads do not see yet. */
export interface Staleness {
  /** Keeps how it looks now. @returns what takes that back. */
  freeze(repository: RepositoryRecord, options: Lasting): Promise<() => void>;
  /** What the next request sees; it uses up one of the requests for which that lasts. */
  next(): (repository: RepositoryRecord) => Repo;
}

interface Lasting {
  readonly requests?: number;
  readonly milliseconds?: number;
}

interface Frozen {
  readonly record: RepositoryRecord;
  readonly refs: Refs;
  readonly arrivals: number;
  readonly until: number;
  requests: number;
}

export function openStaleness(world: World): Staleness {
  const frozen = new Map<number, Frozen>();
  return {
    async freeze(repository, { requests, milliseconds }) {
      const refs = await world.git(repository).refs.list("refs/");
      frozen.set(repository.id, {
        record: structuredClone(repository),
        refs: fixedRefs(new Map(refs.map(({ name, oid }) => [name, oid]))),
        arrivals: world.arrivals,
        until: milliseconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + milliseconds,
        requests: requests ?? (milliseconds === undefined ? 1 : Number.POSITIVE_INFINITY),
      });
      return () => {
        frozen.delete(repository.id);
      };
    },
    next() {
      const valid = new Map(
        [...frozen].filter(([, { requests, until }]) => requests > 0 && Date.now() < until),
      );
      for (const entry of frozen.values()) entry.requests -= 1;
      for (const [id] of [...frozen].filter(
        ([, { requests, until }]) => requests <= 0 || Date.now() >= until,
      )) {
        frozen.delete(id);
      }
      return (record) => {
        const git = world.git(record);
        const old = valid.get(record.id);
        if (old === undefined) return { record, seen: record, git, refs: git.refs, hides: () => false };
        const hides = (oid: string) => (world.arrivalOf(record, oid) ?? 0) > old.arrivals;
        return { record, seen: old.record, git, refs: old.refs, hides };
      };
    },
  };
}

function fixedRefs(known: ReadonlyMap<string, string>): Refs {
  return {
    read: (name) => Promise.resolve(known.get(name)),
    list: (prefix) =>
      Promise.resolve(
        [...known].filter(([name]) => name.startsWith(prefix)).map(([name, oid]) => ({ name, oid })),
      ),
  };
}
