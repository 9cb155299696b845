import { describe, expect, test } from "@jest/globals";
import { validateRelease, type PromotionFacts } from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { parseSemver } from "@release-actions/release-model";
import { buildPayload } from "@release-actions/release-model/release-published";
import { leftOpen } from "../../packages/gitops-promotion/left-open.ts";
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

function proposing(version: string, state = "open") {
  const commit = {
    hash: "1".repeat(40),
    message: `fix: promote runtime\n\nPromotes: runtime@${version}`,
    parents: ["0".repeat(40)],
    committedBy: "github",
  };
  return {
    defaultBranch: { name: "main", head: "9".repeat(40) },
    branch: { tip: commit.hash, history: [commit] },
    pullRequests: [{ number: 7, url: "u", state, head: commit.hash, commits: [commit], isComplete: true }],
  } as unknown as PromotionFacts["state"];
}

describe("a pull request whose version has come by another way is told", () => {
  const newer = parseSemver("1.5.0");
  test.each<[string, Parameters<typeof leftOpen>[0], string, number | undefined]>([
    ["it proposes what is there", { kind: "current" }, "1.4.0", 7],
    ["it proposes something older", { kind: "current" }, "1.3.0", 7],
    ["it proposes something newer", { kind: "current" }, "1.5.0", undefined],
    ["something newer is there", { kind: "late", by: newer }, "1.5.0", 7],
    ["it proposes more than what is there", { kind: "late", by: newer }, "1.6.0", undefined],
    ["a newer one was there once", { kind: "late", by: newer, isPast: true }, "1.4.0", undefined],
    ["nothing is known of what is there", { kind: "floating" }, "1.4.0", undefined],
  ])("%s", (_what, planned, proposed, expected) => {
    expect(leftOpen(planned, proposing(proposed), target)?.number).toBe(expected);
  });

  test("one that is closed is none", () => {
    expect(leftOpen({ kind: "current" }, proposing("1.4.0", "merged"), target)).toBeUndefined();
  });
});
