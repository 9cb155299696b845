import { describe, expect, test } from "@jest/globals";
import { image, next, plan } from "./planned.ts";

describe("a digest that a chart leaves open beside the tag", () => {
  test.each([
    ["below it", `image:\n  repository: ${image}\n  tag: v1.3.0\n  digest: ""\n`],
    ["above it, in single quotes", `image:\n  digest: ''\n  repository: ${image}\n  tag: "v1.3.0" # ours\n`],
    ["in braces", `a: { b: [{ image: { repository: ${image}, tag: v1.3.0, digest: "" } }] }\n`],
    [
      "beside the tag of the release",
      `image:\n  repository: ${image}\n  tag: v1.4.0\n  digest: "" # sha256:…\n`,
    ],
  ])("is filled in %s", (_what, before) => {
    const after = before.replace("v1.3.0", "v1.4.0").replace(/digest: (["'])\1/, `digest: $1${next}$1`);

    expect(plan({ "values.yaml": before })).toMatchObject({
      state: "change",
      findings: [],
      files: { "values.yaml": after },
    });
    expect(plan({ "values.yaml": after }).state).toBe("current");
  });

  test.each([
    ["is of another image", `image:\n  repository: ${image}\n  tag: v1.3.0\nother: { digest: "" }\n`],
    ["is no text at all", `image:\n  repository: ${image}\n  tag: v1.3.0\n  digest:\n`],
  ])("is not filled in where it %s", (_what, before) => {
    expect(plan({ "values.yaml": before }).files["values.yaml"]).toBe(
      before.replace("v1.3.0", `v1.4.0@${next}`),
    );
  });
});
