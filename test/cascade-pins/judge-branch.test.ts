import { expect, test } from "@jest/globals";
import type { BranchCommit, RepositoryState } from "@release-actions/ports";
import { judgeBranch } from "../../packages/cascade-pins/judge-branch.ts";
import { calmState, cascadeCommit, hash, head, personsCommit, pullRequest } from "./repository-state.ts";

const tip = hash("b");
const manifest = { repository: "manifest", version: { major: 1, minor: 1, patch: 0 } };
const ours = cascadeCommit(tip, head, "manifest@1.1.0");

const cases: readonly {
  readonly name: string;
  readonly state: Partial<RepositoryState>;
  readonly verdict: ReturnType<typeof judgeBranch>;
}[] = [
  { name: "no branch", state: {}, verdict: { kind: "absent" } },
  {
    name: "an open pull request with one commit of the cascade",
    state: { branch: { tip, history: [] }, pullRequests: [pullRequest()] },
    verdict: { kind: "ours", tip, base: head, releases: [manifest] },
  },
  {
    name: "a person's commit in the open pull request",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [pullRequest({ head: hash("e"), commits: [ours, personsCommit(hash("e"), tip)] })],
    },
    verdict: { kind: "foreign", tip: hash("e"), commit: hash("e") },
  },
  {
    name: "a person's commit that quotes a trailer in the middle of its message",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [
        pullRequest({
          head: hash("e"),
          commits: [
            ours,
            {
              ...personsCommit(hash("e"), tip),
              message: "feat: x\n\nCascade-Pins: a@1.0.0\n\nand more",
            },
          ],
        }),
      ],
    },
    verdict: { kind: "foreign", tip: hash("e"), commit: hash("e") },
  },
  {
    name: "the default branch merged in by GitHub's button",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [
        pullRequest({
          head: hash("e"),
          commits: [cascadeCommit(tip, hash("c"), "manifest@1.1.0"), updateMerge("github")],
        }),
      ],
    },
    verdict: { kind: "ours", tip: hash("e"), base: head, releases: [manifest] },
  },
  {
    name: "the default branch merged in by a person, which may hold anything",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [pullRequest({ head: hash("e"), commits: [ours, updateMerge("author")] })],
    },
    verdict: { kind: "foreign", tip: hash("e"), commit: hash("e") },
  },
  {
    name: "a commit of the cascade that a person amended or rebased",
    state: {
      branch: { tip, history: [] },
      pullRequests: [pullRequest({ commits: [{ ...ours, committedBy: "other" }] })],
    },
    verdict: { kind: "foreign", tip, commit: tip },
  },
  {
    name: "an amended commit without a pull request: only GitHub can tell whether it is on the default branch",
    state: { branch: { tip, history: [{ ...ours, committedBy: "other" }] } },
    verdict: { kind: "unproven", tip, commit: tip, releases: [] },
  },
  {
    name: "more commits than can be seen",
    state: { branch: { tip, history: [] }, pullRequests: [pullRequest({ isComplete: false })] },
    verdict: { kind: "foreign", tip, commit: tip },
  },
  {
    name: "what a merged pull request left behind",
    state: { branch: { tip, history: [ours] }, pullRequests: [pullRequest({ state: "merged" })] },
    verdict: { kind: "leftover", tip },
  },
  {
    name: "what a closed pull request left behind",
    state: { branch: { tip, history: [ours] }, pullRequests: [pullRequest({ state: "closed" })] },
    verdict: { kind: "leftover", tip },
  },
  {
    name: "a person's commit on which a pull request was closed: it stands nowhere else",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [
        pullRequest({
          state: "closed",
          head: hash("e"),
          commits: [ours, personsCommit(hash("e"), tip)],
        }),
      ],
    },
    verdict: { kind: "foreign", tip: hash("e"), commit: hash("e") },
  },
  {
    name: "a person's commit that was merged",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [
        pullRequest({
          state: "merged",
          head: hash("e"),
          commits: [ours, personsCommit(hash("e"), tip)],
        }),
      ],
    },
    verdict: { kind: "leftover", tip: hash("e") },
  },
  {
    name: "a run killed after its commit, before its pull request",
    state: { branch: { tip, history: [ours, personsCommit(head, hash("c"))] } },
    verdict: { kind: "ours", tip, base: head, releases: [manifest] },
  },
  {
    name: "a run killed after making the branch, before its commit",
    state: { branch: { tip: head, history: [personsCommit(head, hash("c"))] } },
    verdict: { kind: "ours", tip: head, base: head, releases: [] },
  },
  {
    name: "the default branch ends in a squashed commit of the cascade",
    state: { branch: { tip: head, history: [cascadeCommit(head, hash("c"), "manifest@1.0.0")] } },
    verdict: { kind: "ours", tip: head, base: head, releases: [] },
  },
  {
    name: "commits of the cascade on an older commit of whichever branch",
    state: {
      branch: {
        tip,
        history: [cascadeCommit(tip, hash("c"), "manifest@1.1.0"), personsCommit(hash("c"), hash("f"))],
      },
    },
    verdict: { kind: "unproven", tip, commit: hash("c"), releases: [manifest] },
  },
];

function updateMerge(committedBy: BranchCommit["committedBy"]): BranchCommit {
  const message = "Merge branch 'main' into cascade/pins";
  return { hash: hash("e"), parents: [tip, head], message, committedBy };
}

test.each(cases)("$name", ({ state, verdict }) => {
  expect(judgeBranch(calmState(state))).toEqual(verdict);
});
