import { afterAll, expect, test } from "@jest/globals";
import { dispatchRelease } from "@release-actions/gitops-dispatch";
import { octokitGitHub } from "@release-actions/ports/adapters/github";
import { nodeClock, nodeMachine, partialClones } from "@release-actions/ports/adapters";
import { silentLog } from "../support/compose-cascade.ts";
import { composePromotion, type PromotionPlace } from "../support/compose-promotion.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { receive } from "../support/receiver.ts";
import { rememberedCopies } from "../support/remembered-copies.ts";
import { gitEnvironment } from "../support/repository.ts";

let suite: GitopsSuite;

afterAll(() => suite.close());

const names = Array.from({ length: 20 }, (_, index) => `service-${index + 1}`);

test("twenty releases dispatched at once all land on one branch, one commit each, and none overwrites another", async () => {
  // All in one file, so that every commit changes what the others have read.
  const values = names
    .map((name) => `${name}:\n  image:\n    repository: {host}/acme/${name}\n    tag: v1.0.0\n`)
    .join("");
  suite = await startGitopsSuite({ components: names, files: { "charts/values.yaml": values } });
  const { standIn, token } = suite;
  const place: PromotionPlace = {
    api: standIn.api,
    graphql: standIn.graphql,
    server: standIn.address,
    token,
    repository: gitopsRepository,
    gitops: (await suite.read("gitops.yml")) ?? "",
    mode: "commit",
    environment: gitEnvironment,
  };
  const payloads = await Promise.all(names.map((name) => suite.publish(name, "1.1.0")));
  // Clones of one commit are shared: what is tested is who may write, not git.
  const copies = rememberedCopies(partialClones({ ...nodeMachine(place), ...place }));
  const kinds: string[] = [];
  receive(standIn, gitopsRepository, {
    work: async (payload) => {
      const { result } = await composePromotion(place, payload, { copies });
      kinds.push(result.kind);
      return "success";
    },
  });
  const github = octokitGitHub({ ...place, log: silentLog });

  const results = await Promise.all(
    payloads.map((payload) =>
      dispatchRelease({
        dispatches: github,
        runs: github,
        clock: nodeClock(),
        repositories: [gitopsRepository],
        payload,
        transport: { kind: "repository-dispatch", eventType: "release-published" },
        wait: "completed",
        timeout: 5,
        apply: true,
        onProgress: () => undefined,
      }),
    ),
  );

  await copies.close();
  expect(results.flat().map(({ kind }) => kind)).toEqual(names.map(() => "completed"));
  expect(kinds).toEqual(names.map(() => "committed"));
  const text = (await suite.read("charts/values.yaml")) ?? "";
  for (const name of names)
    expect(text).toContain(`/${name}\n    tag: v1.1.0@${suite.digest(name, "1.1.0")}\n`);
  const log = await suite.log();
  expect(log).toHaveLength(21);
  expect(log.slice(0, 20).toSorted()).toEqual(
    names.map((name) => `fix(deps): promote ${name} 1.1.0`).toSorted(),
  );
}, 300_000);
