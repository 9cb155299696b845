import { afterEach, expect, test } from "@jest/globals";
import { composePromotion } from "../support/compose-promotion.ts";
import { gitopsRepository, startGitopsSuite, type GitopsSuite } from "../support/gitops-suite.ts";
import { gitEnvironment } from "../support/repository.ts";

let suite: GitopsSuite;

afterEach(() => suite.close());

test("what staging was given at a place that is named goes on to production", async () => {
  const gitops = `components:
  runtime:
    repository: acme/runtime
    images: ["{host}/acme/runtime"]
    places: [{ files: "values-*.yaml", at: runtime.tag, image: "{host}/acme/runtime" }]
environments:
  staging: { files: [values-staging.yaml] }
  production: { files: [values-production.yaml], after: staging }
`;
  const values = "runtime: { tag: v1.0.0 }\n";
  suite = await startGitopsSuite({
    files: { "gitops.yml": gitops, "values-staging.yaml": values, "values-production.yaml": values },
  });
  const payload = await suite.publish("runtime", "1.1.0");
  const promote = async (environment: string) => {
    const { standIn, token } = suite;
    const { result } = await composePromotion(
      {
        api: standIn.api,
        graphql: standIn.graphql,
        server: standIn.address,
        token,
        repository: gitopsRepository,
        gitops: (await suite.read("gitops.yml")) ?? "",
        mode: "commit",
        environment: gitEnvironment,
      },
      { ...payload, environment },
    );
    return result.kind;
  };

  const kinds = [await promote("production"), await promote("staging"), await promote("production")];

  expect(kinds).toEqual(["unchanged", "committed", "committed"]);
  expect(await suite.read("values-production.yaml")).toBe(await suite.read("values-staging.yaml"));
});
