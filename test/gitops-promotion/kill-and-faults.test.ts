import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { cannedAnswers, type Fault } from "@release-actions/rehearsal/github";
import { ReleaseError } from "@release-actions/release-model";
import type { ReleasePublished } from "@release-actions/release-model/release-published";
import { silentLog } from "../support/compose-cascade.ts";
import { composePromotion, type PromotionPlace } from "../support/compose-promotion.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { gitopsFiles } from "../support/gitops-files.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";

const program = fileURLToPath(new URL("../support/promotion-process.ts", import.meta.url));

let suite: GitopsSuite;
let payload: ReleasePublished;
let start: unknown;

beforeAll(async () => {
  suite = await startGitopsSuite({ files: gitopsFiles });
  payload = await suite.publish("runtime", "1.1.0");
  start = await suite.standIn.snapshot();
});

// Not `suite.close()`, which holds every exchange against GitHub's description: faults are none of GitHub's answers.
afterAll(() => Promise.all([suite.standIn.close(), suite.registry.close()]));

describe.each(["commit", "pull-request"] as const)("mode %s", (mode) => {
  const place = async (): Promise<PromotionPlace> => ({
    api: suite.standIn.api,
    graphql: suite.standIn.graphql,
    server: suite.standIn.address,
    token: suite.token,
    repository: gitopsRepository,
    gitops: (await suite.read("gitops.yml")) ?? "",
    mode,
    environment: gitEnvironment,
  });

  /** What is left behind, but for hashes. */
  const endState = async () => {
    const branch = mode === "commit" ? "main" : "promote/default/runtime";
    const files = await Promise.all(Object.keys(gitopsFiles).map((path) => suite.read(path, branch)));
    const pulls = suite.standIn.pullRequests(gitopsRepository).map(({ title, state, body }) => ({
      title,
      state,
      body: body?.replaceAll(/<code>[0-9a-f]{12}<\/code>/g, "HASH"),
    }));
    return { files, pulls, log: await suite.log() };
  };

  async function undisturbed() {
    await suite.standIn.restore(start);
    const before = suite.standIn.exchanges.length;
    await composePromotion(await place(), payload);
    const effects = suite.standIn.countWrites(before);
    return { effects, state: await endState() };
  }

  test("killed before and after every change, the next run ends as if nothing had been", async () => {
    const { effects, state } = await undisturbed();
    const cases = Array.from({ length: effects }, (_, index) => index + 1).flatMap((nth) =>
      (["dropped", "lost-answer"] as const).map((kind) => ({ nth, kind })),
    );
    const differing: unknown[] = [];
    for (const { nth, kind } of cases) {
      await suite.standIn.restore(start);
      const own = await place();
      const child = spawn(process.execPath, [program, JSON.stringify(own), JSON.stringify(payload)], {
        env: { ...gitEnvironment, TMPDIR: temporaryFolder() },
        stdio: "inherit",
      });
      const exit = once(child, "exit");
      const kill = async () => {
        child.kill("SIGKILL");
        await exit;
      };
      suite.standIn.faults.add({ match: { isWrite: true, nth }, fault: { kind, meanwhile: kill } });
      const [, killed] = (await exit) as [number | null, string | null];
      await composePromotion(own, payload);
      const ended = await endState();
      if (killed !== "SIGKILL" || JSON.stringify(ended) !== JSON.stringify(state))
        differing.push({ nth, kind, killed, ended });
    }

    expect(differing).toEqual([]);
    expect(cases).toHaveLength(mode === "commit" ? 2 : 6);
  }, 300_000);

  test.each<[string, Fault]>([
    ["the connection breaks off before", { kind: "dropped" }],
    ["the answer gets lost after", { kind: "lost-answer" }],
    ["a 502 comes instead of", { kind: "answer", answer: { status: 502, body: "<html>" } }],
    ["a pause is wanted before", cannedAnswers.secondaryLimit({ retryAfter: 1 })],
    ["reads are seconds behind after", { kind: "stale-reads", requests: 2 }],
  ])(
    "where %s each change, a run or its rerun ends the same",
    async (_what, fault) => {
      const { effects, state } = await undisturbed();
      for (let nth = 1; nth <= effects; nth += 1) {
        await suite.standIn.restore(start);
        suite.standIn.faults.add({
          match: { isWrite: true, nth, when: ({ surface }) => surface !== "git" },
          fault,
        });
        const own = await place();
        const github = octokitGitHub({ ...own, log: silentLog, clock: fakeClock() });
        const first = await composePromotion(own, payload, { github, clock: fakeClock() }).catch(
          (error: unknown) => {
            if (!(error instanceof ReleaseError)) throw error;
            return undefined;
          },
        );
        suite.standIn.faults.clear();
        if (first === undefined) await composePromotion(own, payload);
        // Uses up what is left of reads that are behind.
        for (const path of ["one", "two"]) await suite.read(path);

        expect(await endState()).toEqual(state);
      }
    },
    120_000,
  );
});
