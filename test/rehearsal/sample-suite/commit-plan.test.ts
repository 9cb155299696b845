import { describe, expect, test } from "@jest/globals";
import { planCommits } from "../../../packages/rehearsal/sample-suite/commit-plan.ts";

const files = new Map(
  ["README.md", "src/a.py", "src/b.py", "tests/a.py"].map((path): [string, Uint8Array] => [
    path,
    Buffer.from(path),
  ]),
);

describe("the history of a sample repository", () => {
  test("gives every file to exactly one commit, the rest to the last", () => {
    const plan = planCommits({
      files,
      commits: [{ message: "feat: a", paths: ["src/"] }, { message: "docs: rest" }],
      unreleased: [],
    });

    expect(plan.released.map(({ files: added }) => [...added.keys()])).toEqual([
      ["src/a.py", "src/b.py"],
      ["README.md", "tests/a.py"],
    ]);
  });

  test("keeps what came after the tag out of the tag", () => {
    const plan = planCommits({
      files,
      commits: [{ message: "feat: a" }],
      unreleased: [{ message: "fix: b", paths: ["src/b.py"] }],
    });

    expect(plan.released.flatMap(({ files: added }) => [...added.keys()])).not.toContain("src/b.py");
    expect(plan.unreleased.flatMap(({ files: added }) => [...added.keys()])).toEqual(["src/b.py"]);
  });

  test("reads a path without a closing slash as a file, not as a beginning", () => {
    const plan = planCommits({ files, commits: [{ message: "feat: a", paths: ["src"] }], unreleased: [] });

    expect(plan.released.flatMap(({ files: added }) => [...added.keys()])).toEqual([]);
  });
});
