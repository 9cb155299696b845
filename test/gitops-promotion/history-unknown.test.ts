import { afterEach, expect, test } from "@jest/globals";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { silentLog } from "../support/compose-cascade.ts";
import { composePromotion, type PromotionPlace } from "../support/compose-promotion.ts";
import { gitopsFiles } from "../support/gitops-files.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { gitEnvironment } from "../support/repository.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

/** Promotes into files whose histories have no end. */
async function promoteBlindly(mode: PromotionPlace["mode"]) {
  suite = await startGitopsSuite({ files: { "compose.yaml": gitopsFiles["compose.yaml"] } });
  const { standIn, token } = suite;
  const place: PromotionPlace = {
    api: standIn.api,
    graphql: standIn.graphql,
    server: standIn.address,
    token,
    repository: gitopsRepository,
    gitops: (await suite.read("gitops.yml")) ?? "",
    mode,
    environment: gitEnvironment,
  };
  const page = Array.from({ length: 100 }, (_, index) => ({ hash: `a${index}`, message: "fix: by hand" }));
  const github = {
    ...octokitGitHub({ ...place, log: silentLog }),
    commitsTouching: () => Promise.resolve(page),
  };
  return composePromotion(place, await suite.publish("runtime", "1.1.0"), { github });
}

test("nothing is committed where nobody knows whether somebody took this version back", async () => {
  const { result } = await promoteBlindly("commit");

  expect(result).toMatchObject({
    kind: "unchanged",
    state: { kind: "refused", problems: [{ code: "history-unknown" }] },
  });
  expect(suite.standIn.countWrites()).toBe(0);
});

test("a pull request asks the person who merges it", async () => {
  const { result } = await promoteBlindly("pull-request");

  expect(result.kind).toBe("opened");
  expect(suite.standIn.pullRequests(gitopsRepository)[0]?.body).toContain("promoted before and taken back");
});
