import { describe, expect, test } from "@jest/globals";
import {
  reportPromotion,
  validateRelease,
  type PromotionPlan,
  type PromotionResult,
} from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { parseSemver } from "@release-actions/release-model";
import { buildPayload } from "@release-actions/release-model/release-published";
import { sampleInputs } from "../support/payload-sample.ts";

/** Of 1.4.0. */
const target = validateRelease(
  buildPayload(sampleInputs({ environment: undefined })),
  parseGitops(
    Buffer.from(
      "components:\n  runtime: { repository: acme/runtime, images: [ghcr.io/acme/runtime], charts: [ghcr.io/acme/charts/runtime] }\n",
    ),
    "gitops.yml",
  ),
  "gitops.yml",
);

function lineOf(result: Extract<PromotionResult, { kind: "unchanged" }>): string {
  const plan: PromotionPlan = { state: result.state, outcomes: [], changes: [], findings: [] };
  return reportPromotion(target, plan, result).line;
}

const commit = "c".repeat(40);

describe("who wants what a rollback keeps out is told how to have it", () => {
  const byHand = "To have this one all the same, write it there by hand";
  test.each<[string, Extract<PromotionResult, { kind: "unchanged" }>["state"]]>([
    ["a hotfix below what was taken back", { kind: "late", by: parseSemver("1.5.0"), isPast: true }],
    ["what was taken back itself", { kind: "rolled-back", commit: "d".repeat(40) }],
  ])("%s", (_what, state) => {
    expect(lineOf({ kind: "unchanged", state, commit })).toContain(byHand);
  });

  test("a late event has nothing to be had", () => {
    const state = { kind: "late", by: parseSemver("1.5.0") } as const;

    expect(lineOf({ kind: "unchanged", state, commit })).not.toContain(byHand);
  });
});

test("a pull request that is left open is named, with its address", () => {
  const leftOpen = { number: 7, url: "https://example.com/7" };
  const result = { kind: "unchanged", state: { kind: "current" }, commit, leftOpen } as const;
  const plan: PromotionPlan = { state: result.state, outcomes: [], changes: [], findings: [] };

  const { line, summary } = reportPromotion(target, plan, result);

  expect(line).toContain("pull request 7 proposes no more than that: close it");
  expect(JSON.stringify(summary)).toContain(leftOpen.url);
});
