import { describe, expect, test } from "@jest/globals";
import { judgeProposal, validateRelease, type PromotionFacts } from "@release-actions/gitops-promotion";
import { parseGitops } from "@release-actions/gitops-promotion/config";
import { buildPayload } from "@release-actions/release-model/release-published";
import { sampleInputs } from "../support/payload-sample.ts";

type Commit = PromotionFacts["state"]["pullRequests"][number]["commits"][number];

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

const ours: Commit = {
  hash: "1".repeat(40),
  message: "fix: promote runtime\n\nPromotes: runtime@1.4.0",
  parents: ["0".repeat(40)],
  committedBy: "github",
};
const update: Commit = {
  hash: "2".repeat(40),
  message: "Merge branch 'main' into promote/default/runtime",
  parents: [ours.hash, "9".repeat(40)],
  committedBy: "github",
};

function judge(...commits: readonly Commit[]) {
  const tip = commits.at(-1)?.hash ?? "";
  const state = {
    defaultBranch: { name: "main", head: "9".repeat(40) },
    branch: { tip, history: [...commits].reverse() },
    pullRequests: [{ number: 1, state: "open", head: tip, commits, isComplete: true }],
  } as unknown as PromotionFacts["state"];
  return judgeProposal(state, target);
}

describe("the branch of a pull request", () => {
  test("is ours with our commit alone", () => {
    expect(judge(ours)).toMatchObject({ kind: "ours", tip: ours.hash, parent: ours.parents[0] });
  });

  test("stays ours after a click on GitHub's button that updates it, and is made anew", () => {
    expect(judge(ours, update)).toMatchObject({ kind: "ours", tip: update.hash, parent: undefined });
  });

  test.each<[string, Commit]>([
    ["a merge of a person's own", { ...update, committedBy: "author" }],
    ["our commit that a person amended", { ...ours, committedBy: "other" }],
    ["a commit of a person's", { ...ours, message: "fix: mine", committedBy: "author" }],
  ])("is foreign with %s", (_what, commit) => {
    expect(judge(ours, { ...commit, hash: "3".repeat(40) })).toMatchObject({
      kind: "foreign",
      hash: "3".repeat(40),
    });
  });
});
