import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { image, next, plan } from "./planned.ts";

describe("which place is meant", () => {
  const two = `stable: { image: { repository: ${image}, tag: v1.3.0 } }\ncanary: { image: { repository: ${image}, tag: v1.3.1 } }\n`;

  test("is refused where it is not clear, with the candidates", () => {
    expect(plan({ "values.yaml": two })).toMatchObject({
      code: "place-ambiguous",
      found: "stable.image.tag (line 1) at v1.3.0, canary.image.tag (line 2) at v1.3.1",
    });
  });

  test("is said by one of them", () => {
    const { files } = plan(
      { "values.yaml": two },
      { places: "[{ files: values.yaml, at: canary.image.tag }]" },
    );

    expect(files["values.yaml"]).toBe(two.replace("v1.3.1", `v1.4.0@${next}`));
  });

  test.each([
    [
      "a tag without its image",
      "[{ files: a.yaml, at: runtime.tag, image: ghcr.io/acme/runtime }]",
      "runtime: { tag: v1.3.0 }\n",
      `runtime: { tag: v1.4.0@${next} }\n`,
    ],
    [
      "a version under a name of one's own",
      "[{ files: a.yaml, at: appVersion }]",
      'appVersion: "1.3.0" # shown\n',
      'appVersion: "1.4.0" # shown\n',
    ],
    [
      "an item of a list",
      '[{ files: a.yaml, at: "list[1].v" }]',
      "list: [{v: 1.3.0}, {v: 1.3.0}]\n",
      "list: [{v: 1.3.0}, {v: 1.4.0}]\n",
    ],
  ])("%s is named by its place", (_what, places, before, after) => {
    expect(plan({ "a.yaml": before }, { places }).files["a.yaml"]).toBe(after);
  });

  test("a place that is not there is refused", () => {
    expect(plan({ "a.yaml": "a: 1\n" }, { places: "[{ files: a.yaml, at: b.c }]" }).code).toBe(
      "place-missing",
    );
  });
});

describe("environments", () => {
  const config =
    "environments:\n  staging: { files: [staging/**] }\n  production: { files: [production/**], after: staging }\n";
  const at = (tag: string) => `image: { repository: ${image}, tag: ${tag} }\n`;
  const files = { "staging/values.yaml": at("v1.3.0"), "production/values.yaml": at("v1.3.0") };

  test("only the files of the one that is meant are edited", () => {
    expect(Object.keys(plan(files, { config, environment: "staging" }).files)).toEqual([
      "staging/values.yaml",
    ]);
  });

  test("production waits until staging states the very same digest", () => {
    const proven = { ...files, "staging/values.yaml": at(`v1.4.0@${next}`) };

    expect(plan(files, { config, environment: "production" }).code).toBe("not-proven");
    expect(
      plan(
        { ...files, "staging/values.yaml": at(`v1.4.0@${digest("b")}`) },
        { config, environment: "production" },
      ).code,
    ).toBe("not-proven");
    expect(Object.keys(plan(proven, { config, environment: "production" }).files)).toEqual([
      "production/values.yaml",
    ]);
  });
});
