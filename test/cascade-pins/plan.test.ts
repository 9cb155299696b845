import { expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import type { CascadeSettings } from "../../packages/cascade-pins/plan-options.ts";
import { planOf, type Downstream } from "./planned-steps.ts";
import { cascadeCommit, hash, head, personsCommit, pullRequest } from "./repository-state.ts";

const tip = hash("b");
const moved = { tip, history: [] };

test.each<{
  readonly name: string;
  readonly widget: Downstream;
  readonly settings?: Partial<CascadeSettings>;
  readonly expected: Record<string, unknown>;
}>([
  {
    name: "a pin of the old version: the branch is made, and a pull request is to be opened",
    widget: { pins: ["manifest==1.0.0"] },
    expected: { kind: "change", move: { kind: "create" }, pullRequest: undefined },
  },
  {
    name: "a pin of this version already: carried",
    widget: { pins: ["manifest==1.1.0"] },
    expected: { kind: "carried" },
  },
  {
    name: "a pin of a newer version: never a downgrade",
    widget: { pins: ["manifest==2.0.0"] },
    expected: { kind: "carried" },
  },
  { name: "no pin at all: unaffected", widget: { pins: ["other==1.0.0"] }, expected: { kind: "unaffected" } },
  {
    name: "an open pull request of an older release, on the newest commit: one more commit",
    widget: {
      pins: ["manifest==1.0.0"],
      branchChanges: ["pyproject.toml"],
      state: { branch: moved, pullRequests: [pullRequest({ releases: ["manifest@1.0.5"] })] },
    },
    expected: { kind: "change", move: { kind: "append", tip } },
  },
  {
    name: "an open pull request behind the default branch: its commits are replaced by one on the newest",
    widget: {
      pins: ["manifest==1.0.0"],
      state: {
        branch: moved,
        pullRequests: [
          pullRequest({
            releases: ["manifest@1.0.5"],
            commits: [cascadeCommit(tip, hash("c"), "manifest@1.0.5")],
          }),
        ],
      },
    },
    expected: { kind: "change", move: { kind: "rebuild", tip } },
  },
  {
    name: "an open pull request that changes a file which needs no change any more is replaced, too",
    widget: {
      pins: ["manifest==1.0.0"],
      branchChanges: ["pyproject.toml", "old.txt"],
      state: { branch: moved, pullRequests: [pullRequest({ releases: ["manifest@1.0.5"] })] },
    },
    expected: { kind: "change", move: { kind: "rebuild", tip } },
  },
  {
    name: "a run killed between commit and pull request: what it committed stays",
    widget: {
      pins: ["manifest==1.0.0"],
      branchChanges: ["pyproject.toml"],
      state: { branch: { tip, history: [cascadeCommit(tip, head, "manifest@1.1.0"), mainCommit()] } },
    },
    expected: { kind: "change", move: { kind: "stay", tip }, pullRequest: undefined },
  },
  {
    name: "what a merged pull request left behind starts again",
    widget: {
      pins: ["manifest==1.0.0"],
      state: {
        branch: moved,
        pullRequests: [pullRequest({ state: "merged", releases: ["manifest@1.0.0"] })],
      },
    },
    expected: { kind: "change", move: { kind: "restart", tip } },
  },
  {
    name: "mode commit goes to the default branch, whatever the branch holds",
    widget: { pins: ["manifest==1.0.0"], state: { branch: moved, pullRequests: [pullRequest()] } },
    settings: { mode: "commit" },
    expected: { kind: "change", move: { kind: "commit", branch: "main" }, pullRequest: undefined },
  },
  {
    name: "an archived repository: blocked",
    widget: { state: { isArchived: true } },
    expected: { kind: "blocked", problems: [{ code: "repository-archived" }] },
  },
  {
    name: "a repository without a commit: blocked",
    widget: { state: { defaultBranch: undefined } },
    expected: { kind: "blocked", problems: [{ code: "repository-empty" }] },
  },
  {
    name: "an open pull request into another branch than the default one: blocked",
    widget: {
      pins: ["manifest==1.0.0"],
      state: { branch: moved, pullRequests: [pullRequest({ base: "next", releases: ["manifest@1.0.0"] })] },
    },
    expected: { kind: "blocked", problems: [{ code: "pull-request-elsewhere" }] },
  },
  {
    name: "a token that may only read: blocked",
    widget: { pins: ["manifest==1.0.0"], state: { canPush: false } },
    expected: { kind: "blocked", problems: [{ code: "token-reads-only" }] },
  },
  {
    name: "a pin that cannot be moved: blocked, with the reason",
    widget: { pins: ["manifest>=1.0.0,<1.1"] },
    settings: { pin: "keep" },
    expected: { kind: "blocked" },
  },
])("$name", ({ widget, settings, expected }) => {
  const [step] = planOf({ manifest: [], widget: ["manifest"] }, { widget }, settings);

  expect(step?.state).toMatchObject(expected);
});

test("a pull request carries what it carried before together with what is new", () => {
  const open = pullRequest({ releases: ["runtime@1.4.0"] });
  const widget = {
    pins: ["manifest==1.0.0", "runtime==1.0.0"],
    branchChanges: ["pyproject.toml"],
    state: { branch: moved, pullRequests: [open] },
  };

  const [step] = planOf({ manifest: [], runtime: [], widget: ["manifest", "runtime"] }, { widget });

  expect(step?.state).toMatchObject({
    kind: "change",
    move: { kind: "append" },
    targets: [{ repository: "runtime" }, { repository: "manifest" }],
  });
});

test("what the release was built upon travels with it, where the downstream pins that, too", () => {
  const widget = { pins: ["base==1.0.0", "manifest==1.0.0"] };
  const brought = [{ repository: "base", version: parseSemver("1.2.0") }];

  const [step] = planOf(
    { base: [], manifest: ["base"], widget: ["base", "manifest"] },
    { widget },
    {},
    { brought },
  );

  expect(step?.state).toMatchObject({ targets: [{ repository: "manifest" }, { repository: "base" }] });
});

function mainCommit() {
  return personsCommit(head, hash("c"));
}
