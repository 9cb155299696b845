import { expect, test } from "@jest/globals";
import { planDecoration } from "../../packages/cascade-pins/plan-decoration.ts";
import { calmState, pullRequest } from "./repository-state.ts";

const asked = { labels: ["Cascade"], autoMerge: true };

test.each([
  [
    "a label and auto-merge that are missing",
    {},
    {},
    false,
    ["Cascade"],
    { kind: "enable", method: "squash" },
  ],
  ["a label in other letters is there", { labels: ["cascade"] }, {}, true, [], { kind: "nothing-to-do" }],
  ["auto-merge is on", { hasAutoMerge: true }, {}, false, ["Cascade"], { kind: "nothing-to-do" }],
  ["a draft cannot merge itself", {}, {}, true, ["Cascade"], { kind: "nothing-to-do" }],
  [
    "not allowed in the repository",
    {},
    { allowsAutoMerge: false },
    false,
    ["Cascade"],
    { kind: "impossible" },
  ],
] as const)("%s", (_name, state, repository, isDraft, labels, autoMerge) => {
  const decoration = planDecoration(calmState(repository), pullRequest(state), isDraft, asked);

  expect(decoration).toEqual({ labels, autoMerge });
});
