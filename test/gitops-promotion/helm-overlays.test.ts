import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { image, next, plan } from "./planned.ts";

const base = (more = "") => `image:\n  repository: ${image}\n  tag: v1.3.0\n${more}`;
const overlay = "image:\n  tag: v1.3.0\n";
const chart = { "charts/x/Chart.yaml": "apiVersion: v2\nname: x\nversion: 0.1.0\n" };
const attached = (text: string) => text.replace("v1.3.0", `v1.4.0@${next}`);

describe("a tag of values that are laid over those that name the image moves with them", () => {
  test.each([
    ["beside them", "charts/x/values-prod.yaml"],
    ["beside them, by another name", "charts/x/prod.values.yaml"],
    ["in a folder of the chart", "charts/x/values/prod.yaml"],
  ])("%s", (_what, path) => {
    const files = { ...chart, "charts/x/values.yaml": base(), [path]: `${overlay}replicas: 3 # three\n` };

    const made = plan(files);

    expect(made).toMatchObject({ state: "change", findings: [] });
    expect(made.files).toEqual({
      "charts/x/values.yaml": attached(base()),
      [path]: attached(`${overlay}replicas: 3 # three\n`),
    });
    expect(plan({ ...files, ...made.files }).state).toBe("current");
  });

  test.each([
    ["an empty digest", 'digest: ""', `digest: "${next}"`],
    ["a digest", `digest: ${digest("b")}`, `digest: ${next}`],
  ])("with its digest as a key where the values below have %s", (_what, before, after) => {
    const files = {
      ...chart,
      "charts/x/values.yaml": base(`  ${before}\n`),
      "charts/x/values-prod.yaml": overlay,
    };

    const made = plan(files);

    expect(made.files).toEqual({
      "charts/x/values.yaml": base(`  ${after}\n`).replace("v1.3.0", "v1.4.0"),
      "charts/x/values-prod.yaml": `image:\n  tag: v1.4.0\n  digest: ${next}\n`,
    });
    expect(plan({ ...files, ...made.files }).state).toBe("current");
  });

  test("and so does one that names the image again", () => {
    const files = { "x/values.yaml": base('  digest: ""\n'), "x/values-prod.yaml": base() };

    expect(plan(files).files["x/values-prod.yaml"]).toBe(
      `image:\n  repository: ${image}\n  tag: v1.4.0\n  digest: ${next}\n`,
    );
  });

  test("where the values below have the registry apart, or no tag at all", () => {
    const files = {
      "x/values.yaml": "runtime:\n  image: { registry: ghcr.io, repository: acme/runtime }\n",
      "x/values-prod.yaml": "runtime: { image: { tag: v1.3.0 } }\n",
    };

    expect(plan(files).files).toEqual({ "x/values-prod.yaml": attached(files["x/values-prod.yaml"]) });
  });

  test("without digests only where none stands below", () => {
    const files = (more: string) => ({ "x/values.yaml": base(more), "x/values-prod.yaml": overlay });
    const config = "digests: keep\n";

    expect(plan(files('  digest: ""\n'), { config }).files["x/values-prod.yaml"]).toBe(
      "image:\n  tag: v1.4.0\n",
    );
    expect(plan(files(`  digest: ${digest("b")}\n`), { config }).files["x/values-prod.yaml"]).toBe(
      `image:\n  tag: v1.4.0\n  digest: ${next}\n`,
    );
  });

  test("of its environment, where the values below are of none", () => {
    const files = {
      ...chart,
      "charts/x/values.yaml": base('  digest: ""\n'),
      "charts/x/values-staging.yaml": overlay,
      "charts/x/values-production.yaml": overlay,
    };
    const config = 'environments: { staging: { files: ["**/values-staging.yaml"] } }\n';

    expect(plan(files, { config, environment: "staging" }).files).toEqual({
      "charts/x/values-staging.yaml": `image:\n  tag: v1.4.0\n  digest: ${next}\n`,
    });
  });

  test("in whatever folder an Application of Argo CD takes them from", () => {
    const application =
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: x }\nspec:\n  sources:\n    - repoURL: https://github.com/acme/deploy\n      path: charts/x\n      helm: { valueFiles: [$values/envs/prod/runtime.yaml] }\n    - { repoURL: https://github.com/acme/deploy, ref: values }\n";
    const files = {
      ...chart,
      "charts/x/values.yaml": base(),
      "envs/prod/runtime.yaml": overlay,
      "apps/x.yaml": application,
    };

    expect(plan(files)).toMatchObject({
      findings: [],
      files: { "charts/x/values.yaml": attached(base()), "envs/prod/runtime.yaml": attached(overlay) },
    });
  });
});

test("a digest does not get to the environment of another tag", () => {
  const files = { "x/values.yaml": base('  digest: ""\n'), "x/values-production.yaml": overlay };
  const config =
    "environments:\n  staging: { files: [x/values.yaml] }\n  production: { files: [x/values-production.yaml] }\n";

  expect(plan(files, { config, environment: "staging" })).toMatchObject({
    state: "refused",
    code: "file-shared",
    files: {},
  });
  const alone = { ...files, "x/values.yaml": base() };
  expect(plan(alone, { config, environment: "staging" }).files).toEqual({
    "x/values.yaml": attached(base()),
  });
});

describe("a tag of which nobody knows whether it is laid over the image", () => {
  const files = { ...chart, "charts/x/values.yaml": base() };

  test("is told with its place", () => {
    expect(plan({ ...files, "prod/values.yaml": overlay })).toMatchObject({
      findings: ["place-unread"],
      files: { "charts/x/values.yaml": attached(base()) },
    });
  });

  test.each([
    ["that is the version already", "prod/values.yaml", "image: { tag: v1.4.0 }\n"],
    ["at another place", "prod/values.yaml", "sidecar: { image: { tag: v1.3.0 } }\n"],
    ["of another image", "prod/values.yaml", "image: { repository: x/y, tag: v1.3.0 }\n"],
    ["of a chart of its own", "charts/y/values.yaml", overlay],
  ])("is not where it is one %s", (_what, path, text) => {
    expect(plan({ ...files, "charts/y/Chart.yaml": "name: y\n", [path]: text }).findings).toEqual([]);
  });

  test("is told of the chart that its path names, where several have an image there", () => {
    const others = { ...files, "charts/y/values.yaml": "image: { repository: x/y, tag: v9.0.0 }\n" };

    expect(plan({ ...others, "prod/z/values.yaml": overlay }).findings).toEqual([]);
    expect(plan({ ...others, "prod/x/values.yaml": overlay }).findings).toEqual(["place-unread"]);
  });
});
