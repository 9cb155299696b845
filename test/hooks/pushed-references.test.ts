import { describe, expect, test } from "@jest/globals";
import { parsePushedReferences } from "@release-actions/hooks/pre-push";

const [here, there, none] = ["a".repeat(40), "b".repeat(40), "0".repeat(40)];

describe("what git tells pre-push", () => {
  test.each([
    ["nothing", "", []],
    ["a new tag", `refs/tags/v1.0.0 ${here} refs/tags/v1.0.0 ${none}\n`, ["refs/tags/v1.0.0"]],
    ["a deletion", `(delete) ${none} refs/heads/old ${there}\n`, ["(delete)"]],
    ["a name with blanks", `HEAD@{1 day ago} ${here} refs/heads/main ${there}\n`, ["HEAD@{1 day ago}"]],
    [
      "hashes of SHA-256",
      `refs/heads/main ${"c".repeat(64)} refs/heads/main ${"d".repeat(64)}`,
      ["refs/heads/main"],
    ],
  ])("is read: %s", (_, input, names) => {
    expect(parsePushedReferences(input).map(({ localReference }) => localReference)).toEqual(names);
  });

  test.each([
    ["words", "garbage on standard input"],
    ["a line that is cut off", `refs/tags/v1.0.0 ${here} refs/tags/v1.0.0`],
    ["no hash", "refs/tags/v1.0.0 1234 refs/tags/v1.0.0 5678"],
    ["a line among good ones", `refs/tags/v1.0.0 ${here} refs/tags/v1.0.0 ${none}\nfatal: no`],
  ])("is refused where it is of another form: %s", (_, input) => {
    expect(() => parsePushedReferences(input)).toThrow(expect.objectContaining({ code: "push-lines" }));
  });
});
