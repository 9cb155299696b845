import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { ReleaseError } from "@release-actions/release-model";
import { fakeClock } from "../support/fake-clock.ts";
import { rememberedCopies } from "../support/remembered-copies.ts";
import { endStateOf } from "./end-state.ts";
import { faultKinds, requestsOnly, type FaultKind } from "./fault-kinds.ts";
import type { GitHubSuite } from "./github-suite.ts";
import { needs, release, settings, startTwelveRepositories } from "./twelve-repositories.ts";

const names = Object.keys(needs);

let suite: GitHubSuite;
let copies: ReturnType<typeof rememberedCopies>;
/** Where every case begins, and where it has to end. */
let start: unknown;
let undisturbed: unknown;
/** What one run without any fault asks and changes. */
const calm = { reads: 0, writes: 0, changes: 0 };

beforeAll(async () => {
  suite = await startTwelveRepositories();
  copies = rememberedCopies(partialClones({ ...nodeMachine(suite.place), ...suite.place }));
  start = await suite.standIn.snapshot();
  const before = suite.standIn.exchanges.length;
  await run({});
  const requests = suite.standIn.exchanges.slice(before).filter(({ surface }) => surface !== "git");
  const writes = requests.filter(({ isWrite }) => isWrite);
  Object.assign(calm, {
    reads: requests.length - writes.length,
    writes: writes.length,
    changes: suite.standIn.countWrites(before),
  });
  undisturbed = await endStateOf(suite, names);
}, 120_000);

afterAll(async () => {
  await copies.close();
  // Not `suite.close()`, which holds every exchange against GitHub's description: faults are none of GitHub's answers.
  await suite.standIn.close();
});

test("the cascade asks four times, and makes 34 changes in 31 requests", () => {
  expect(calm).toEqual({ reads: 4, writes: 31, changes: 34 });
});

test.each(Object.entries(faultKinds))(
  "%s: at every call, a run ends green, or red and its rerun ends as if nothing had been",
  async (_name, kind) => {
    const all = casesOf(kind);
    const differing: unknown[] = [];
    const red: unknown[] = [];
    for (const { match, nth } of all) {
      await suite.standIn.restore(start);
      suite.standIn.faults.add({ match: { ...match, nth }, fault: kind.fault(nth) });
      const first = await run(kind);
      const left = suite.standIn.faults.pending.length;
      suite.standIn.faults.clear();
      const isRed = first !== "green";
      if (isRed) red.push({ match, nth, first });
      const second = isRed ? await run({}) : first;
      try {
        expect({ left, second, state: await endStateOf(suite, names) }).toEqual({
          left: 0,
          second: "green",
          state: undisturbed,
        });
      } catch (difference) {
        differing.push({ match, nth, first, second, difference });
      }
    }

    expect(all).toHaveLength(kind.meets === "requests" ? 35 : 38);
    expect(differing).toEqual([]);
    if (red.length !== (kind.red ?? 0)) expect(red).toEqual([]);
  },
  1_800_000,
);

function casesOf({ meets }: FaultKind) {
  const numbered = (isWrite: boolean, count: number) =>
    Array.from({ length: count }, (_, index) => ({ match: requestsOnly(isWrite), nth: index + 1 }));
  return [
    ...numbered(false, calm.reads),
    ...numbered(true, meets === "requests" ? calm.writes : calm.changes),
  ];
}

/** One run, in which nothing waits but for answers: green, or what failed. */
async function run({ timeLimit }: Pick<FaultKind, "timeLimit">): Promise<"green" | readonly string[]> {
  const github = suite.connect({ clock: fakeClock(), ...(timeLimit === undefined ? {} : { timeLimit }) });
  try {
    const { results } = await suite.cascade(release, { settings, github, copies });
    const failed = results.flatMap((result) =>
      result.kind === "failed" ? [`${result.repository}: ${result.error.message}`] : [],
    );
    return failed.length === 0 ? "green" : failed;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return [error.message];
  }
}
