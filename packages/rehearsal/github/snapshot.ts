import { UsageError } from "@release-actions/release-model";
import * as v from "valibot";
import { zeroOid } from "./git/oid.ts";
import { fullName, gitHubState } from "./state/github-state.ts";
import type { World } from "./world.ts";

const snapshotSchema = v.object({
  version: v.literal(1),
  state: gitHubState,
  /** By repository, where every ref points. */
  refs: v.record(v.string(), v.record(v.string(), v.string())),
});

export type Snapshot = v.InferOutput<typeof snapshotSchema>;

export async function takeSnapshot(world: World): Promise<Snapshot> {
  const repositories = await Promise.all(
    world.state.repositories.map((record) =>
      // Between two changes of it, so that its record and its refs belong together.
      world.exclusively(record, async () => {
        const list = await world.git(record).refs.list("refs/");
        const refs = Object.fromEntries(list.map(({ name, oid }) => [name, oid]));
        return { record: structuredClone(record), refs };
      }),
    ),
  );
  return {
    version: 1,
    state: { ...structuredClone(world.state), repositories: repositories.map(({ record }) => record) },
    refs: Object.fromEntries(repositories.map(({ record, refs }) => [fullName(record), refs])),
  };
}

/** Objects are never removed, so that it takes no more than to point the refs back. @throws {UsageError} */
export async function restoreSnapshot(world: World, snapshot: unknown): Promise<void> {
  const result = v.safeParse(snapshotSchema, snapshot);
  if (!result.success) {
    throw new UsageError({
      code: "standin-snapshot",
      expected: "a snapshot of this version of the stand-in",
      found: result.issues[0].message,
      fix: "Start the rehearsal anew.",
    });
  }
  world.state = structuredClone(result.output.state);
  await Promise.all(
    world.state.repositories.map(async (repository) => {
      const wanted = result.output.refs[fullName(repository)] ?? {};
      const git = world.git(repository);
      const standing = Object.fromEntries((await git.refs.list("refs/")).map(({ name, oid }) => [name, oid]));
      const names = new Set([...Object.keys(wanted), ...Object.keys(standing)]);
      await git.moveRefs(
        [...names]
          .map((name) => ({ name, before: standing[name] ?? zeroOid, after: wanted[name] ?? zeroOid }))
          .filter(({ before, after }) => before !== after),
      );
    }),
  );
}
