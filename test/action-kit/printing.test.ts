import { describe, expect, test } from "@jest/globals";
import { logLines, renderSummary } from "@release-actions/action-kit";
import { printable } from "@release-actions/release-model";
import fc from "fast-check";

/** How the runner finds a command in a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith("::") || line.includes("##[");
}

describe("text in the log", () => {
  test.each([
    ["plain text", "a: b\nc", "a: b\nc"],
    ["a command", "::set-output name=a::b", "\\::set-output name=a::b"],
    ["a command after blanks", "  ::error::x", "  \\::error::x"],
    ["a command on a later line", "a\r::stop-commands::x", "a\n\\::stop-commands::x"],
    ["an old command", "x ##[error]y", "x #\\#[error]y"],
    ["colons inside of a line", "std::vector", "std::vector"],
    ["a terminal sequence", "\u001b[31mred", "\\u{1b}[31mred"],
    ["a mark that reorders", "a\u202eb", "a\\u{202e}b"],
    ["other scripts", "日本語 ñ", "日本語 ñ"],
  ])("%s", (_, text, shown) => {
    expect(logLines(text)).toBe(shown);
  });

  test("is never a command", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(":", "#", "[", "\n", "\r", " ", "\t", "\u2028", "\u0085", "a"),
    });

    fc.assert(
      fc.property(
        hostile,
        (text) =>
          !logLines(text)
            .split(/[\n\r\u0085\u2028\u2029]/)
            .some(isCommand),
      ),
    );
  });

  test("is cut where it is too long, and says so", () => {
    expect(printable("a".repeat(3000))).toBe(`${"a".repeat(2000)}… (3000 characters)`);
  });
});

describe("a summary", () => {
  test("renders each kind of block", () => {
    const rendered = renderSummary([
      { kind: "heading", level: 2, text: "Done" },
      {
        kind: "paragraph",
        parts: ["See ", { code: "v1.0.0" }, " at ", { text: "it", link: "https://a.b/c" }],
      },
      { kind: "list", items: [["one"], ["two"]] },
      { kind: "table", header: ["A", "B"], rows: [["1", { code: "" }]] },
      { kind: "code", language: "diff", text: "a\n```\nb" },
      { kind: "details", title: "More <b>", blocks: [{ kind: "paragraph", parts: ["x"] }] },
    ]);

    expect(rendered).toBe(
      [
        "## Done",
        "See <code>v1.0.0</code> at [it](<https://a.b/c>)",
        "- one\n- two",
        "| A | B |\n| --- | --- |\n| 1 |  |",
        "````diff\na\n```\nb\n````",
        "<details><summary>More &#x3c;b&#x3e;</summary>\n\nx\n\n</details>",
        "",
      ].join("\n\n"),
    );
  });

  test.each([
    ["HTML", "<img src=x>"],
    ["a mention", "@octocat"],
    ["a link", "[x](http://e.vil)"],
    ["a table's bar", "a | b"],
    ["a heading", "# x"],
    ["a line end and a command", "a\n::error::b"],
    ["a backtick", "`x`"],
  ])("shows %s as text", (_, text) => {
    const lines = renderSummary([{ kind: "table", header: ["A"], rows: [[text]] }])
      .trimEnd()
      .split("\n");

    expect(lines).toHaveLength(3);
    expect(lines[2]).not.toMatch(/<(?!br>)|@|\[|`|# |\|.+\|.+\|/);
  });

  test("too large for GitHub is cut between blocks, and says so", () => {
    const block = { kind: "paragraph", parts: Array.from({ length: 200 }, () => "x".repeat(1900)) } as const;

    const rendered = renderSummary([block, block, block, block]);

    expect(Buffer.byteLength(rendered)).toBeLessThan(1_048_576);
    expect(rendered).toContain("_2 more sections do not fit into a job summary._");
  });
});
