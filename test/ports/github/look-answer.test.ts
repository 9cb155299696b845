import { describe, expect, test } from "@jest/globals";
import { parseRepository } from "../../../packages/ports/adapters/github/look-answer.ts";
import { commitNode, pullRequestNode, repositoryNode } from "./repository-node.ts";

const asked = { labels: [], viewer: "release-train[bot]" };

test.each([
  ["GitHub <noreply@github.com>", "github"],
  ["GitHub Enterprise <ghe@acme.example>", "github"],
  ["release-train[bot] <1+release-train[bot]@users.noreply.github.com>", "author"],
  ["Ada <ada@example.org>", "other"],
  ["release-train[bot] <ada@example.org>", "other"],
])("a commit of the App that %s committed went last through the hand of: %s", (person, committedBy) => {
  const [, name, email] = /^(.*) <(.*)>$/.exec(person) ?? [];
  const commit = { ...commitNode("c"), committer: { name, email } };
  const target = { oid: "c".repeat(40), history: { nodes: [commit] } };

  const state = parseRepository(
    repositoryNode("acme/app", { branch: { target, open: { nodes: [] } } }),
    asked,
  );

  expect(state?.state.branch?.history).toEqual([expect.objectContaining({ committedBy })]);
});

test.each([
  ["the App itself", { name: "release-train[bot]", user: null }, true],
  ["its account", { name: "Release train", user: { login: "release-train[bot]" } }, true],
  ["a person of the App's name", { name: "release-train[bot]", user: { login: "mallory" } }, false],
  ["a person", { name: "Ada", user: { login: "ada" } }, false],
  ["nobody", null, false],
])("a commit of the default branch by %s is one of the token's own or not", (_who, author, isOwn) => {
  const node = { ...commitNode("c"), author: author && { email: null, ...author } };
  const recent = {
    target: { history: { nodes: [{ ...node, tree: { entries: [{ name: "p", oid: "1" }] } }] } },
  };

  const shown = parseRepository(repositoryNode("acme/app", { recent }), asked);

  expect(shown?.state.defaultBranch?.history).toEqual([
    expect.objectContaining({ isOwn, hash: "c".repeat(40), folder: new Map([["p", "1"]]) }),
  ]);
});

test.each([
  ["ADMIN", true],
  ["WRITE", true],
  ["TRIAGE", false],
  ["READ", false],
  [null, undefined],
])("permission %s means that pushing is %s", (viewerPermission, canPush) => {
  const node = repositoryNode("acme/app", { viewerPermission });

  expect(parseRepository(node, asked)?.state.canPush).toBe(canPush);
});

describe("what GitHub has yet to find out of a pull request, its top folders may show", () => {
  const base = "a".repeat(40);
  const head = "b".repeat(40);
  const tree = (text: string) => ({
    entries: text.split(" ").map((entry) => ({ name: entry.slice(0, 1), oid: entry.slice(1) })),
  });
  const sides = (ours: string, theirs: string) => ({
    oldest: { nodes: [{ commit: { parents: { nodes: [{ oid: base, tree: tree("p1 q1") }] } } }] },
    headRef: { target: { oid: head, tree: tree(ours) } },
    baseRef: { target: { tree: tree(theirs) } },
  });
  const apart = sides("p2 q1", "p1 q2");
  const merged = { ...commitNode("c"), parents: { nodes: [{ oid: head }, { oid: base }] } };

  test.each([
    { name: "both changed other names: it can be merged", node: apart, mergeable: "mergeable" },
    { name: "both changed the same one", node: sides("p2 q1", "p3 q1"), mergeable: "unknown" },
    { name: "GitHub knows better", node: { ...apart, mergeable: "CONFLICTING" }, mergeable: "conflicting" },
    { name: "the branch has moved since", node: { ...apart, headRefOid: base }, mergeable: "unknown" },
    { name: "its base is gone", node: { ...apart, baseRef: null }, mergeable: "unknown" },
    { name: "a folder is not shown", node: { ...apart, baseRef: { target: {} } }, mergeable: "unknown" },
    {
      name: "the base was merged into it",
      node: {
        ...apart,
        commits: { totalCount: 2, nodes: [{ commit: commitNode("b") }, { commit: merged }] },
      },
      mergeable: "unknown",
    },
    {
      name: "not all of its commits are shown",
      node: { ...apart, commits: { totalCount: 200, nodes: [{ commit: commitNode("b") }] } },
      mergeable: "unknown",
    },
  ])("$name", ({ node, mergeable }) => {
    const open = { nodes: [pullRequestNode(1, node)] };
    const target = { oid: head, history: { nodes: [] } };

    const shown = parseRepository(repositoryNode("acme/app", { branch: { target, open } }), asked);

    expect(shown?.state.pullRequests).toMatchObject([{ mergeable }]);
  });
});
