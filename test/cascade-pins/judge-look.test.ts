import { expect, test } from "@jest/globals";
import type { RepositoryState } from "@release-actions/ports";
import { foreignMarker } from "../../packages/cascade-pins/foreign-comment.ts";
import { judgeBranch } from "../../packages/cascade-pins/judge-branch.ts";
import { judgeLook } from "../../packages/cascade-pins/judge-step.ts";
import { calmState, cascadeCommit, hash, head, personsCommit, pullRequest } from "./repository-state.ts";

const tip = hash("b");
const wanted = [{ repository: "manifest", version: { major: 1, minor: 1, patch: 0 } }];
const branch = { tip, history: [] };

const cases: readonly {
  readonly name: string;
  readonly state: Partial<RepositoryState>;
  readonly kind: string;
}[] = [
  { name: "nothing there: the files decide", state: {}, kind: "read-files" },
  {
    name: "an open pull request that carries the release and says so: nothing to do",
    state: { branch, pullRequests: [pullRequest()] },
    kind: "proposed",
  },
  {
    name: "an open pull request that carries a newer release: nothing to do",
    state: { branch, pullRequests: [pullRequest({ releases: ["manifest@1.2.0"] })] },
    kind: "proposed",
  },
  {
    name: "an open pull request that carries an older release is brought up to date",
    state: { branch, pullRequests: [pullRequest({ releases: ["manifest@1.0.0"] })] },
    kind: "read-files",
  },
  {
    name: "an open pull request that carries another upstream is added to",
    state: { branch, pullRequests: [pullRequest({ releases: ["runtime@1.1.0"] })] },
    kind: "read-files",
  },
  {
    name: "an open pull request whose body speaks of an earlier commit was left by a killed run",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [
        pullRequest({
          ...pullRequest(),
          head: hash("e"),
          commits: [cascadeCommit(hash("e"), head, "manifest@1.1.0")],
        }),
      ],
    },
    kind: "read-files",
  },
  {
    name: "an open pull request that cannot be merged is built anew",
    state: { branch, pullRequests: [pullRequest({ mergeable: "conflicting" })] },
    kind: "read-files",
  },
  {
    name: "a merged pull request that carried it: done",
    state: { pullRequests: [pullRequest({ state: "merged" })] },
    kind: "carried",
  },
  {
    name: "a merged pull request of an older release: the files decide",
    state: { pullRequests: [pullRequest({ state: "merged", releases: ["manifest@1.0.0"] })] },
    kind: "read-files",
  },
  {
    name: "a pull request of this release that was merged into another branch: the files decide",
    state: { pullRequests: [pullRequest({ state: "merged", base: "next" })] },
    kind: "read-files",
  },
  {
    name: "a closed pull request of this very release: the answer is no",
    state: { pullRequests: [pullRequest({ state: "closed" })] },
    kind: "declined",
  },
  {
    name: "a closed pull request of this very release with a person's commit on its branch: the answer is no",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [
        pullRequest({
          state: "closed",
          head: hash("e"),
          commits: [cascadeCommit(hash("b"), head, "manifest@1.1.0"), personsCommit(hash("e"), hash("b"))],
        }),
      ],
    },
    kind: "declined",
  },
  {
    name: "a closed pull request of an older release says nothing about this one",
    state: { pullRequests: [pullRequest({ state: "closed", releases: ["manifest@1.0.0"] })] },
    kind: "read-files",
  },
  {
    name: "the newest answer counts: closed after an earlier one was merged",
    state: {
      pullRequests: [
        pullRequest({ state: "closed" }),
        pullRequest({ state: "merged", releases: ["manifest@1.0.0"] }),
      ],
    },
    kind: "declined",
  },
  {
    name: "a person's commit on the branch: left alone",
    state: {
      branch: { tip: hash("e"), history: [] },
      pullRequests: [pullRequest({ head: hash("e"), commits: [personsCommit(hash("e"), head)] })],
    },
    kind: "foreign",
  },
];

test.each(cases)("$name", ({ state, kind }) => {
  const seen = calmState(state);

  const verdict = judgeLook(seen, judgeBranch(seen), wanted);

  expect(verdict.kind === "settled" ? verdict.state.kind : verdict.kind).toBe(kind);
});

test.each([
  { name: "is told once", comments: [], tell: true },
  {
    name: "is not told again",
    comments: [{ body: `left alone ${foreignMarker(hash("e"))}`, isOwn: true }],
    tell: false,
  },
  {
    name: "is told, whatever others write",
    comments: [{ body: foreignMarker(hash("e")), isOwn: false }],
    tell: true,
  },
])("a person whose commit stands on the branch $name", ({ comments, tell }) => {
  const foreign = pullRequest({ head: hash("e"), commits: [personsCommit(hash("e"), head)], comments });
  const seen = calmState({ branch: { tip: hash("e"), history: [] }, pullRequests: [foreign] });

  const verdict = judgeLook(seen, judgeBranch(seen), wanted);

  expect(verdict).toMatchObject({ kind: "settled", state: { kind: "foreign", tell } });
});
