import { afterEach, expect, test } from "@jest/globals";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { silentLog } from "../support/compose-cascade.ts";
import { composePromotion } from "../support/compose-promotion.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { gitopsFiles } from "../support/gitops-files.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { gitEnvironment } from "../support/repository.ts";

let suite: GitopsSuite;
afterEach(() => suite.close());

test("a commit whose answer got lost is reported as what this run committed", async () => {
  suite = await startGitopsSuite({ files: { "compose.yaml": gitopsFiles["compose.yaml"] } });
  const { standIn, token } = suite;
  const place = {
    api: standIn.api,
    graphql: standIn.graphql,
    server: standIn.address,
    token,
    repository: gitopsRepository,
    gitops: (await suite.read("gitops.yml")) ?? "",
    mode: "commit",
    environment: gitEnvironment,
  } as const;
  const payload = await suite.publish("runtime", "1.1.0");
  standIn.faults.add({
    match: { isWrite: true, when: ({ surface }) => surface !== "git" },
    fault: { kind: "lost-answer" },
    times: 1,
  });
  const github = octokitGitHub({ ...place, log: silentLog, clock: fakeClock() });

  const { result } = await composePromotion(place, payload, { github, clock: fakeClock() });

  const [newest] = await suite.history();
  expect(result).toEqual({ kind: "committed", commit: newest?.sha, files: ["compose.yaml"] });
  expect(await suite.log()).toHaveLength(2);
});
