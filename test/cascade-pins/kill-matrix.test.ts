import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/repository.ts";
import { endStateOf } from "./end-state.ts";
import type { GitHubSuite } from "./github-suite.ts";
import { copyOf, needs, release, settings, startTwelveRepositories } from "./twelve-repositories.ts";

const program = fileURLToPath(new URL("../support/cascade-process.ts", import.meta.url));
const names = Object.keys(needs);

interface Case {
  readonly effect: number;
  readonly kind: "dropped" | "lost-answer";
}

/** Two servers, so that two cases run side by side. */
const suites: GitHubSuite[] = [];
/** Where every case begins. */
let start: unknown;

beforeAll(async () => {
  const suite = await startTwelveRepositories();
  suites.push(suite, await copyOf(suite));
  start = await suite.standIn.snapshot();
}, 120_000);

afterAll(() => Promise.all(suites.map((suite) => suite.close())));

test("a run that is killed before or after any single change is completed by the next one, as if nothing had been", async () => {
  const [suite] = suites;
  if (suite === undefined) throw new Error("no suite");
  const before = suite.standIn.exchanges.length;
  await suite.cascade(release, { settings });
  const effects = suite.standIn.countWrites(before);
  const undisturbed = await endStateOf(suite, names);
  const cases = Array.from({ length: effects }, (_, index): readonly Case[] => [
    { effect: index + 1, kind: "dropped" },
    { effect: index + 1, kind: "lost-answer" },
  ]).flat();

  const queue = [...cases];
  const differing: unknown[] = [];
  await Promise.all(
    suites.map(async (own) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const ended = await endAfterKill(own, next);
        try {
          expect(ended).toEqual({ killed: "SIGKILL", failed: [], state: undisturbed });
        } catch (difference) {
          differing.push({ ...next, difference: String(difference).slice(0, 3000) });
        }
      }
    }),
  );

  expect(differing).toEqual([]);
  expect({ repositories: names.length, effects, cases: cases.length }).toEqual({
    repositories: 12,
    effects: 34,
    cases: 68,
  });
}, 1_800_000);

/** Kills one run at that point, lets another one go to its end, and says where that leads. */
async function endAfterKill(suite: GitHubSuite, { effect, kind }: Case) {
  const { standIn, place } = suite;
  await standIn.restore(start);
  const child = spawn(process.execPath, [program, JSON.stringify(place), release, JSON.stringify(settings)], {
    // What it has no time to remove any more lies in a folder of its own.
    env: { ...place.environment, TMPDIR: temporaryFolder() },
    stdio: "inherit",
  });
  const exit = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await exit;
  };
  standIn.faults.add({ match: { isWrite: true, nth: effect }, fault: { kind, meanwhile: kill } });
  const [, killed] = (await exit) as [number | null, string | null];
  const { results } = await suite.cascade(release, { settings });
  const failed = results.filter((result) => result.kind === "failed");
  return { killed, failed, state: await endStateOf(suite, names) };
}
