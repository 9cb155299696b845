import { describe, expect, test } from "@jest/globals";
import { GitHubFailure } from "../../../packages/ports/adapters/github/failures/github-failure.ts";
import {
  isExplained,
  translateFailure,
} from "../../../packages/ports/adapters/github/failures/translate-failure.ts";
import { failureCases, type FailureCase } from "./failure-cases.ts";

function failureOf({ status = 200, type, message, signOn = false }: FailureCase): GitHubFailure {
  return new GitHubFailure(
    {
      status,
      problems: [{ type, message, path: [] }],
      acceptedPermissions: undefined,
      wantsSignOn: signOn,
    },
    "contents: write",
  );
}

describe("what GitHub says, and what it becomes", () => {
  test.each(failureCases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const failure = failureOf(each);

    const error = translateFailure(failure);

    expect(error).toMatchObject({ code: each.code, kind: each.kind });
    expect(error.fix).toMatch(each.fix);
    expect(isExplained(failure)).toBe(each.asksBranch !== true);
  });
});

test("the permissions that GitHub names count more than ours", () => {
  const failure = new GitHubFailure(
    {
      status: 403,
      problems: [{ type: undefined, message: "Resource not accessible by integration", path: [] }],
      acceptedPermissions: "contents=write,workflows=write; contents=write",
      wantsSignOn: false,
    },
    "contents: write",
  );

  expect(translateFailure(failure)).toMatchObject({
    expected: "a token with contents: write and workflows: write, or contents: write",
    found: "status 403: Resource not accessible by integration",
    fix: "Give the App or token contents: write and workflows: write, or contents: write for this repository.",
  });
});

test("GitHub's words are cut short and stay on one line", () => {
  const message = `first\n\nsecond ${"x".repeat(1000)}`;
  const failure = failureOf({ ...caseNamed("anything else"), message });

  const { found } = translateFailure(failure);

  expect(found).toMatch(/^status 422: first second x+$/);
  expect(found.length).toBeLessThan(330);
});

function caseNamed(name: string): FailureCase {
  const found = failureCases.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}
