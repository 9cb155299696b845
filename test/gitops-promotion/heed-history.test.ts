import { describe, expect, test } from "@jest/globals";
import { digest } from "../support/payload-sample.ts";
import { image, next, plan, type Case } from "./planned.ts";

const chart = "ghcr.io/acme/charts/runtime";
const chartOf = (version: string) =>
  `dependencies: [{ name: runtime, version: ${version}, repository: oci://ghcr.io/acme/charts }]\n`;
const composeOf = (tag: string) => `services: { a: { image: "${image}:${tag}" } }\n`;

const theImage = { images: [{ name: image, digest: next }], charts: [] };
const theChart = { images: [], charts: [{ name: chart, digest: digest("c") }] };

describe("what another message about the same version brought", () => {
  test("is no rollback of the chart that comes now", () => {
    const files = { "compose.yaml": composeOf(`1.4.0@${next}`), "Chart.yaml": chartOf("1.3.0") };
    const made = plan(files, { promoted: "1.4.0", brought: theImage, sent: [] });

    expect(made).toMatchObject({ state: "change", files: { "Chart.yaml": chartOf("1.4.0") } });
  });

  test("is none of the image that comes now", () => {
    const files = { "compose.yaml": composeOf("1.3.0"), "Chart.yaml": chartOf("1.4.0") };
    const made = plan(files, { promoted: "1.4.0", brought: theChart, charts: [] });

    expect(made).toMatchObject({
      state: "change",
      files: { "compose.yaml": composeOf(`1.4.0@${next}`) },
    });
  });
});

describe("what a person took back", () => {
  test.each<[string, Case]>([
    ["the image that was promoted", { brought: theImage }],
    ["whatever was promoted, where its commit does not say of what it was", {}],
  ])("stays: %s", (_what, options) => {
    const files = { "compose.yaml": composeOf("1.3.0") };

    expect(plan(files, { promoted: "1.4.0", ...options })).toMatchObject({ state: "rolled-back", files: {} });
  });

  test("stays while the rest of the message moves", () => {
    const files = { "compose.yaml": composeOf("1.3.0"), "Chart.yaml": chartOf("1.3.0") };
    const made = plan(files, { promoted: "1.4.0", brought: theImage });

    expect(made).toMatchObject({ state: "change", files: { "Chart.yaml": chartOf("1.4.0") } });
  });

  test("stays where it is a version of a component by itself: every promotion moved these", () => {
    const files = { "main.tf": `variable "runtime_version" {\n  default = "1.3.0"\n}\n` };

    expect(plan(files, { promoted: "1.4.0", brought: theChart })).toMatchObject({ state: "rolled-back" });
  });
});

test("a chart is late only after a newer chart, not after a newer image", () => {
  const files = { "Chart.yaml": chartOf("1.3.0") };

  expect(plan(files, { promoted: "1.5.0", brought: theChart }).state).toBe("late");
  expect(plan(files, { promoted: "1.5.0", brought: theImage }).state).toBe("change");
});

describe("a history that was not read to its end", () => {
  const files = { "compose.yaml": composeOf("1.3.0") };

  test("is told, and nothing moves where nobody is asked", () => {
    expect(plan(files, { whole: false })).toMatchObject({
      state: "change",
      findings: ["history-unknown"],
      unasked: "history-unknown",
    });
  });

  test("is enough where it has a promotion: older ones were of lower versions", () => {
    expect(plan(files, { whole: false, promoted: "1.3.0", brought: theImage })).toMatchObject({
      state: "change",
      findings: [],
      unasked: undefined,
    });
  });

  test("is none where the promotion it has was of another artifact", () => {
    expect(plan(files, { whole: false, promoted: "1.3.0", brought: theChart }).unasked).toBe(
      "history-unknown",
    );
  });
});

test("a version that a person wrote there again is no rollback, whether its digest is there or not", () => {
  for (const tag of ["1.4.0", `1.4.0@${next}`]) {
    const made = plan({ "compose.yaml": composeOf(tag) }, { promoted: "1.4.0", brought: theImage });

    expect(made).toMatchObject({ state: "current", findings: [], files: {} });
  }
});

test("a history that nobody asked for, of too many files, is told with what helps", () => {
  const files = { "compose.yaml": composeOf("1.3.0") };

  const [unread, leftOut] = [plan(files, { whole: false }), plan(files, { whole: false, leftOut: true })];

  expect([unread.unasked, leftOut.unasked]).toEqual(["history-unknown", "history-unknown"]);
  expect(unread.fixes).toEqual([expect.stringContaining("Promote it once")]);
  expect(leftOut.fixes).toEqual([expect.stringContaining("at most 300 files")]);
});
