import { describe, expect, test } from "@jest/globals";
import { judgeMessage } from "@release-actions/hooks/commit-msg";

describe("a message passes", () => {
  test.each([
    ["a type", "fix: accept an empty line"],
    ["a scope", "feat(parser): read arrays"],
    ["a scope with a slash and a dot", "fix(packages/a.b): x"],
    ["a breaking change", "feat(api)!: drop the old route"],
    ["a body below an empty line", "fix: x\n\nBecause.\n\nBREAKING CHANGE: y"],
    ["Windows line ends", "fix: x\r\n\r\nBecause.\r\n"],
    ["exactly 93 characters", `fix: ${"x".repeat(88)}`],
    ["empty lines before it", "\n\nfix: x\n"],
    ["comments around it", "# Please enter\nfix: x\n# On branch main\n"],
    [
      "a diff below the scissors",
      "fix: x\n# ------------------------ >8 ------------------------\ndiff --git a b\n",
    ],
    ["a merge", "Merge branch 'main' into side"],
    ["a merge of a pull request", "Merge pull request #12 from x/y\n\nTitle"],
    ["a revert", 'Revert "feat: x"\n\nThis reverts commit 0123.'],
    ["a merge of a remote branch", "Merge remote-tracking branch 'origin/main'"],
    ["a merge of a tag", "Merge tag 'v1.0.0' into main"],
    ["a merge of several branches", "Merge branches 'a' and 'b'"],
    ["a revert of a merge", 'Revert "x"\n\nThis reverts commit 0123, reversing\nchanges made to 4567.'],
    ["a revert that names its commit", "Take it back\n\nThis reverts commit 0123 (feat: x, 2026-01-02)."],
    ["a revert by GitHub", 'Revert "feat: x"\n\nReverts acme/app#12'],
    ["a revert of a revert", 'Reapply "feat: x"\n\nThis reverts commit 0123.'],
    [
      "what git merge --squash writes",
      `Squashed commit of the following:\n\ncommit ${"0123abcd".repeat(5)}\n`,
    ],
    ["a fixup", "fixup! feat: x"],
    ["a squash", "squash! whatever it was"],
    ["an amendment", "amend! feat: x"],
    ["an empty message, which git refuses itself", ""],
    ["a template nobody filled in", "\n# Please enter the commit message\n# Lines starting with '#'\n"],
  ])("%s", (_, text) => {
    expect(judgeMessage(text, "#")).toBeUndefined();
  });
});

describe("a message is refused with the reason and an example", () => {
  test.each([
    ["no type", "Update the parser", '"Update the parser": no type and colon at the start'],
    ["a type nobody knows", "feet: x", '"feet: x": "feet" is no type'],
    ["a type in capitals", "Fix: x", '"Fix: x": "Fix" is no type'],
    ["no space after the colon", "fix:x", '"fix:x": no space after the colon'],
    ["a blank before the colon", "fix : x", '"fix : x": blanks before the colon'],
    ["no description", "fix(a): ", '"fix(a): ": the description is missing'],
    ["no description at all", "fix:", '"fix:": the description is missing'],
    ["no scope in the parentheses", "fix()!: x", '"fix()!: x": the scope is empty'],
    ["an empty scope", "fix( ): x", '"fix( ): x": the scope is empty'],
    ["a header that is too long", `fix: ${"x".repeat(89)}`, ": 94 characters"],
    ["a line right below the header", "fix: x\nand more", '"and more" right below the header'],
    ["a header that begins like a comment", "#12 fix it", '"#12 fix it": no type'],
    ["what only begins like a merge", "Merge nonsense", '"Merge nonsense": no type'],
    ["what only begins like a revert", 'Revert "nonsense"', "no type"],
    ["what only begins like a squash", "Squashed commit of the following:\n\n* a", "no type"],
    ["a fixup of nothing", "fixup! ", '"fixup! ": no type'],
    ["a terminal sequence", "fix\u001b[2J it", '"fix\\u{1b}[2J it": no type'],
  ])("%s", (_, text, found) => {
    const problem = judgeMessage(text, "#");

    expect(problem).toMatchObject({ code: "commit-message", found: expect.stringContaining(found) });
    expect(problem?.expected).toMatch(/"fix\(parser\): accept an empty line"|an empty line between/);
  });

  test("a slip of the finger is guessed", () => {
    expect(judgeMessage("faet: x", "#")?.fix).toContain('Did you mean "feat"?');
    expect(judgeMessage("Feat: x", "#")?.fix).toContain('Did you mean "feat"?');
    expect(judgeMessage("wibblewobble: x", "#")?.fix).not.toContain("Did you mean");
  });
});

describe("where the repository is known, it tells what may be worded freely", () => {
  const merge = "Merge branch 'main' into side";

  test.each([
    ["a merge", "merge", "my words", true],
    ["a revert", "revert", "my words", true],
    ["a new commit", "new", "my words", false],
    ["a new commit that is worded like a merge", "new", merge, false],
    ["a new commit that is worded like a fixup", "new", "fixup! my words", true],
    ["a message that lies in no repository", "unknown", merge, true],
  ] as const)("%s", (_, kind, text, passes) => {
    expect(judgeMessage(text, "#", { kind }) === undefined).toBe(passes);
  });

  test("a commit that is made again keeps its header", () => {
    const origin = { kind: "replay", headers: ["Old words", "Other old words"] } as const;

    expect(judgeMessage("Old words\n\nand a new body\n", "#", origin)).toBeUndefined();
    expect(judgeMessage("New words\n", "#", origin)).toBeDefined();
  });
});

test("comments begin with what core.commentChar says", () => {
  expect(judgeMessage("; a note\nfix: x\n", ";")).toBeUndefined();
  expect(judgeMessage("; a note\nfix: x\n", "#")).toBeDefined();
  expect(judgeMessage("# a note\nfix: x\n", "auto")).toBeUndefined();
});
