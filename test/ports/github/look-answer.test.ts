import { expect, test } from "@jest/globals";
import { parseRepository } from "../../../packages/ports/adapters/github/look-answer.ts";
import { commitNode, repositoryNode } from "./repository-node.ts";

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

  const state = parseRepository(repositoryNode("acme/app", { branch: { target, open: { nodes: [] } } }), []);

  expect(state?.state.branch?.history).toEqual([expect.objectContaining({ committedBy })]);
});

test.each([
  ["ADMIN", true],
  ["WRITE", true],
  ["TRIAGE", false],
  ["READ", false],
  [null, undefined],
])("permission %s means that pushing is %s", (viewerPermission, canPush) => {
  const node = repositoryNode("acme/app", { viewerPermission });

  expect(parseRepository(node, [])?.state.canPush).toBe(canPush);
});
