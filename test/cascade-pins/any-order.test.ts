import { test } from "@jest/globals";
import fc from "fast-check";
import { startStage } from "./any-order-stage.ts";

/** A few repositories, each of which needs some of those before it. */
const graphs = fc
  .integer({ min: 4, max: 7 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => someOf(namesOf(index)))))
  .map((needs) => Object.fromEntries(needs.map((upstreams, index) => [`n${index}`, upstreams])));

const scenarios = fc.record({
  needs: graphs,
  /** Each number picks one of the things that can happen next. */
  choices: fc.array(fc.nat({ max: 5039 }), { minLength: 5, maxLength: 40 }),
  /** Whether installers are offered a release before its own run, one answer after the other. */
  early: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
});

/**
 * No pull request is ready while a train that it carries still moves above it; none is merged that changes nothing or takes a version back;
 * in the end all are merged with the newest pins, and no rerun writes anything.
 */
test("whatever the order of releases, merges, tags, runs and reruns, pull requests come in their turn and end with the newest pins", async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ needs, choices, early }) => {
      const told: string[] = [];
      let asked = 0;
      const stage = startStage(needs, {
        isEarly: () => early[asked++ % early.length] === true,
        tell: (event) => told.push(event),
      });
      try {
        for (const choice of choices) {
          const events = stage.possible();
          await events[choice % events.length]?.();
        }
        told.push("the rest");
        await stage.finish();
      } catch (error) {
        throw new Error(told.join(", "), { cause: error });
      }
    }),
    { numRuns: 400 },
  );
}, 120_000);

function someOf(names: string[]): fc.Arbitrary<string[]> {
  return fc.subarray(names, { maxLength: Math.min(3, names.length) });
}

function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `n${index}`);
}
