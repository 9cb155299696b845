import { afterEach, expect, test } from "@jest/globals";
import { composePromotion } from "../support/compose-promotion.ts";
import { gitopsFiles } from "../support/gitops-files.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { gitEnvironment } from "../support/repository.ts";

let suite: GitopsSuite;
afterEach(() => suite.close());

async function promoteWith(
  permissions: Readonly<Record<string, "read" | "write">>,
  mode: "commit" | "pull-request",
) {
  suite = await startGitopsSuite({ files: { "compose.yaml": gitopsFiles["compose.yaml"] } });
  const { standIn } = suite;
  const place = {
    api: standIn.api,
    graphql: standIn.graphql,
    server: standIn.address,
    token: standIn.createToken({ kind: "app", repositories: [gitopsRepository], permissions }),
    repository: gitopsRepository,
    gitops: (await suite.read("gitops.yml")) ?? "",
    mode,
    environment: gitEnvironment,
  } as const;
  const { result } = await composePromotion(place, await suite.publish("runtime", "1.1.0"));
  return result.kind;
}

test("a commit needs no permission for pull requests", async () => {
  expect(await promoteWith({ contents: "write" }, "commit")).toBe("committed");
});

test("a pull request does, and the error names it", async () => {
  await expect(promoteWith({ contents: "write" }, "pull-request")).rejects.toMatchObject({
    code: "github-forbidden",
    message: expect.stringContaining("pull-requests"),
  });
});
