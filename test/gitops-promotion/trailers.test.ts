import { describe, expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import { digest } from "../support/payload-sample.ts";
import { readTrailers, renderTrailers } from "../../packages/gitops-promotion/trailers.ts";

const promoted = {
  component: "runtime",
  version: parseSemver("1.4.0"),
  environment: "staging",
  artifacts: {
    images: [{ name: "ghcr.io/acme/runtime", digest: digest("a") }],
    charts: [{ name: "ghcr.io/acme/charts/runtime", digest: digest("c") }],
  },
  ids: ["runtime-1.4.0-staging-0123456789abcdef", "runtime-1.4.0-staging-fedcba9876543210"],
};

describe("what a commit says that it promoted", () => {
  test.each([
    ["everything", promoted],
    ["nothing but a version", { ...promoted, environment: undefined, artifacts: { images: [], charts: [] } }],
  ])("is read as it was written: %s", (_what, one) => {
    expect(readTrailers(`fix: promote\n\n* a.yaml\n\n${renderTrailers(one).join("\n")}\n`)).toEqual([one]);
  });

  test("has no line longer than a hundred characters for a name of usual length", () => {
    const name = "ghcr.io/a-rather-long-organisation/charts/a-component-with-a-name";
    const { images, charts } = {
      images: [{ name, digest: digest("a") }],
      charts: [{ name, digest: digest("b") }],
    };
    const lines = renderTrailers({ ...promoted, artifacts: { images, charts } })
      .join("\n")
      .split("\n");

    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test("says nothing of artifacts where none are named: those commits moved whatever there was", () => {
    expect(
      readTrailers("fix: promote\n\nPromotes: runtime@1.4.0\nDispatch-Id: runtime-1.4.0-0123"),
    ).toMatchObject([{ artifacts: undefined, ids: ["runtime-1.4.0-0123"] }]);
  });

  test("belongs to the promotion that stands before it", () => {
    const both = [promoted, { ...promoted, component: "app", ids: ["app-1.4.0-0123"] }];

    expect(readTrailers(`fix: two\n\n${both.flatMap(renderTrailers).join("\n")}`)).toEqual(both);
  });

  test.each([
    ["in the text above the last paragraph", "fix: a\n\nPromotes: runtime@9.0.0\n\nThat was a joke.\n"],
    ["inside a line that goes on", "fix: a\n\nNote: see\n Promotes: runtime@9.0.0\n"],
    ["in a message of a megabyte", `fix: a\n\n${"x".repeat(1_000_000)}\n\nPromotes: runtime@9.0.0\n`],
  ])("is nothing %s", (_what, message) => {
    expect(readTrailers(message)).toEqual([]);
  });
});
