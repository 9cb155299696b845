import { describe, expect, test } from "@jest/globals";
import { maintenanceBranchesOf } from "@release-actions/tag-verification";
import { parseSemver } from "@release-actions/release-model";
import { createRepository } from "../support/repository.ts";
import { findingsOf } from "./judged-repository.ts";

/** main at 2.0.0, and a fix of 1.4 on a branch of its own that main does not have, checked out. */
function patched(branch: string) {
  const repository = createRepository();
  repository.commit("feat: one");
  repository.git("tag", "v1.4.0");
  repository.git("switch", "--quiet", "--create", branch);
  repository.commit("fix: one");
  repository.git("tag", "v1.4.1");
  repository.git("switch", "--quiet", "main");
  repository.commit("feat!: two");
  repository.git("tag", "v2.0.0");
  return repository;
}

describe("a patch of an older line", () => {
  test.each(["1.x", "1.4.x", "v1.x", "v1.4.x", "1.4", "v1.4"])(
    "may come from the branch %s",
    async (branch) => {
      expect(await findingsOf("branch", patched(branch), { tag: "v1.4.1" })).toEqual([]);
    },
  );

  test.each(["2.x", "1.5.x", "10.4.x", "feature", "release/1.4"])(
    "not from %s, and is told how such branches are called",
    async (branch) => {
      expect(await findingsOf("branch", patched(branch), { tag: "v1.4.1" })).toEqual([
        {
          code: "branch",
          level: "error",
          expected: "a tag on a commit of main",
          found: "a commit that main does not contain",
          fix: "This is a patch of an older line, which comes from the branch of that line: push it (1.x or 1.4.x), or say how yours is called (maintenance-branches, in hooks release-helper.maintenanceBranch).",
        },
      ]);
    },
  );

  test("may come from a branch of another name that is configured", async () => {
    const maintenanceBranches = maintenanceBranchesOf(
      ["release/{major}.{minor}", "legacy"],
      parseSemver("1.4.1"),
    );

    for (const branch of ["release/1.4", "legacy"])
      expect(
        await findingsOf("branch", patched(branch), { tag: "v1.4.1", observe: { maintenanceBranches } }),
      ).toEqual([]);
  });

  test("is told the names that are configured", async () => {
    const maintenanceBranches = maintenanceBranchesOf(["release/{major}.{minor}"], parseSemver("1.4.1"));

    const [finding] = await findingsOf("branch", patched("feature"), {
      tag: "v1.4.1",
      observe: { maintenanceBranches },
    });

    expect(finding?.fix).toContain("push it (release/1.4), or say");
  });

  test("on no branch at all is to go to that of its line", async () => {
    const repository = patched("1.x");
    repository.git("switch", "--quiet", "--detach", "v1.4.1");
    repository.commit("fix: two");
    repository.git("tag", "v1.4.2");

    expect(await findingsOf("branch", repository, { tag: "v1.4.2" })).toMatchObject([
      {
        expected: "a tag on a commit of main or 1.x",
        found: "a commit that none of them contains",
        fix: "Merge the commit into 1.x first, or into main where it belongs to the newest line, then tag the merged commit with a new version.",
      },
    ]);
  });
});

test("the first release of the newest line is to be on main, whatever its branch is called", async () => {
  const repository = patched("1.x");
  repository.git("switch", "--quiet", "--create", "3.x");
  repository.commit("feat!: three");
  repository.git("tag", "v3.0.0");
  repository.commit("fix: three");
  repository.git("tag", "v3.0.1");

  expect(await findingsOf("branch", repository, { tag: "v3.0.0" })).toMatchObject([
    { found: "one that only 3.x contains, from which patches and older lines are released" },
  ]);
  expect(await findingsOf("branch", repository, { tag: "v3.0.1" })).toEqual([]);
});

describe("names of maintenance branches", () => {
  test.each(["{patch}.x", "1.x..2", "-x", "", "{major}{", "a b"])('"%s" is refused', (template) => {
    expect(() => maintenanceBranchesOf([template], parseSemver("1.4.1"))).toThrow(
      expect.objectContaining({ code: "branch-template" }),
    );
  });

  test("without a version there are none", () => {
    expect(maintenanceBranchesOf(["{major}.x"], undefined)).toEqual([]);
  });
});
