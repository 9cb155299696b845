import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { nodeMachine, partialClones } from "@release-actions/ports/adapters";
import fc from "fast-check";
import { readState } from "../../packages/cascade-pins/state-block.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { rememberedCopies } from "../support/remembered-copies.ts";
import { startGitHubSuite, type GitHubSuite } from "./github-suite.ts";
import { watchedGitHub } from "./watched-github.ts";

const diamond = {
  manifest: [],
  core: [],
  left: ["manifest", "core"],
  right: ["core", "manifest"],
  bottom: ["left", "right", "manifest"],
};
const releases = ["manifest@1.1.0", "core@1.1.0"];

let suite: GitHubSuite;
let copies: ReturnType<typeof rememberedCopies>;
let start: unknown;

beforeAll(async () => {
  suite = await startGitHubSuite(diamond, {}, () => ({}), {
    now: () => new Date("2026-11-25T10:00:00Z"),
    rateLimit: 1_000_000,
  });
  copies = rememberedCopies(partialClones({ ...nodeMachine(suite.place), ...suite.place }));
  start = await suite.standIn.snapshot();
}, 120_000);

afterAll(async () => {
  await copies.close();
  await suite.close();
});

/** What every order and interleaving has to lead to. */
const end = {
  left: {
    pins: ["manifest==1.1.0", "core==1.1.0"],
    pulls: [{ carries: ["core", "manifest"], waitsFor: [], isDraft: false }],
  },
  right: {
    pins: ["core==1.1.0", "manifest==1.1.0"],
    pulls: [{ carries: ["core", "manifest"], waitsFor: [], isDraft: false }],
  },
  bottom: {
    pins: ["left==1.0.0", "right==1.0.0", "manifest==1.1.0"],
    pulls: [{ carries: ["manifest"], waitsFor: ["left", "right"], isDraft: true }],
  },
};

test("two releases at once end in the same pins and one pull request for each downstream, however their calls interleave", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      await suite.standIn.restore(start);
      const runs = releases.map((release) => {
        const github = watchedGitHub(suite.connect({ clock: fakeClock() }), (method) =>
          scheduler.schedule(Promise.resolve(), `${release} ${method}`),
        );
        return suite.cascade(release, { github, copies });
      });

      const ended = await scheduler.waitFor(Promise.all(runs));
      const before = suite.standIn.exchanges.length;
      for (const release of releases) await suite.cascade(release, { copies });

      expect(ended.flatMap(({ results }) => results.filter(({ kind }) => kind === "failed"))).toEqual([]);
      expect(await endState()).toEqual(end);
      expect(suite.standIn.countWrites(before)).toBe(0);
    }),
    { numRuns: 25 },
  );
}, 600_000);

test.each([[releases], [releases.toReversed()]])("%s, one after the other, end the same", async (order) => {
  await suite.standIn.restore(start);

  for (const release of order) await suite.cascade(release, { copies });

  expect(await endState()).toEqual(end);
});

async function endState(): Promise<unknown> {
  const states = ["left", "right", "bottom"].map(async (name) => {
    const text = (await suite.read(name, "pyproject.toml", "cascade/pins")) ?? "";
    const pulls = suite.standIn.pullRequests(`acme/${name}`).map(({ body, isDraft }) => {
      const state = readState(body ?? "");
      const carries = state?.releases.map(({ repository }) => repository).toSorted();
      return { carries, waitsFor: state?.waitsFor.toSorted(), isDraft };
    });
    return [name, { pins: [...text.matchAll(/"([a-z]+==[\d.]+)"/g)].map(([, pin]) => pin), pulls }] as const;
  });
  return Object.fromEntries(await Promise.all(states));
}
