import { expect, test } from "@jest/globals";
import type { BranchCommit } from "@release-actions/ports";
import { judgeDefaultBranch } from "../../packages/cascade-pins/judge-default-branch.ts";
import { cascadeCommit, hash, head, personsCommit } from "./repository-state.ts";

const version = { major: 1, minor: 1, patch: 0 };
const wanted = [{ repository: "manifest", version }];
const ours = cascadeCommit(hash("b"), hash("a"), "manifest@1.1.0");
const theirs = personsCommit(hash("c"), hash("b"));

function revertOf(commit: BranchCommit): BranchCommit {
  const message = `Revert "fix(deps): bump"\n\nThis reverts commit ${commit.hash}.`;
  return { ...personsCommit(hash("e"), commit.hash), message };
}

test.each<{ name: string; history?: readonly BranchCommit[]; kind: string }>([
  { name: "nothing known of it: the files decide", kind: "read-files" },
  { name: "commits of people alone: the files decide", history: [theirs], kind: "read-files" },
  { name: "the cascade's commit with the release: done", history: [ours], kind: "settled" },
  { name: "commits of people on top of it: done", history: [theirs, ours], kind: "settled" },
  {
    name: "one with a newer release: done",
    history: [cascadeCommit(hash("b"), hash("a"), "manifest@1.2.0")],
    kind: "settled",
  },
  {
    name: "one with an older release: the files decide",
    history: [cascadeCommit(hash("b"), hash("a"), "manifest@1.0.0")],
    kind: "read-files",
  },
  {
    name: "another upstream's commit on top of it: done",
    history: [cascadeCommit(hash("c"), hash("b"), "core@2.0.0"), ours],
    kind: "settled",
  },
  { name: "one that was reverted: the files decide", history: [revertOf(ours), ours], kind: "read-files" },
  {
    name: "one that somebody amended: the files decide",
    history: [{ ...ours, committedBy: "other" }],
    kind: "read-files",
  },
])("$name", ({ history, kind }) => {
  const defaultBranch = { name: "main", head, ...(history === undefined ? {} : { history }) };

  expect(judgeDefaultBranch({ defaultBranch }, wanted).kind).toBe(kind);
});

test("every release that a run carries must be there", () => {
  const both = [...wanted, { repository: "core", version }];

  expect(judgeDefaultBranch({ defaultBranch: { name: "main", head, history: [ours] } }, both).kind).toBe(
    "read-files",
  );
});
