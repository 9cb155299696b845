import { expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import { releasedCommit } from "../../packages/gitops-dispatch/released-commit.ts";

const [own, run] = ["a".repeat(40), "b".repeat(40)];
const onTag = (name: string) => ({ GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: name, GITHUB_SHA: run });
const release = { version: parseSemver("1.1.0"), format: "v{version}" };

test.each([
  ["of its own tag", undefined, onTag("v1.1.0"), run],
  ["of a branch", undefined, { GITHUB_REF_TYPE: "branch", GITHUB_REF_NAME: "main", GITHUB_SHA: run }, run],
  ["of a tag of something else", undefined, onTag("chart-v1.2.0"), run],
  ["of another version's tag, with the commit named", own, onTag("v1.2.0"), own],
])("a run %s sends the commit of the release", (_what, named, environment, commit) => {
  expect(releasedCommit(named, release, environment)).toBe(commit);
});

test("a run of another version's tag sends nothing in the name of this one", () => {
  expect(() => releasedCommit(undefined, release, onTag("v1.2.0"))).toThrow(
    expect.objectContaining({ code: "tag-version", found: "the one of the tag v1.2.0" }),
  );
});
