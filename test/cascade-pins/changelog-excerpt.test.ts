import { describe, expect, test } from "@jest/globals";
import type { SummaryBlock } from "@release-actions/release-model";
import { renderMarkdown } from "@release-actions/release-model/markdown";
import fc from "fast-check";
import { excerptOf } from "../../packages/cascade-pins/changelog-excerpt.ts";
import { decode, noticedIn } from "../support/github-page.ts";
import { hostileTexts } from "../support/hostile-text.ts";

/** One line per heading, item and paragraph, code in brackets. */
function shown(markdown: string): readonly string[] {
  return excerptOf(markdown).blocks.flatMap(linesOf);
}

function linesOf(block: SummaryBlock): readonly string[] {
  const text = (parts: readonly (string | { code: string } | { text: string })[]) =>
    parts
      .map((part) => (typeof part === "string" ? part : "code" in part ? `[${part.code}]` : part.text))
      .join("");
  if (block.kind === "heading") return [`# ${block.text}`];
  if (block.kind === "paragraph") return [text(block.parts)];
  if (block.kind === "list") return block.items.map((item) => `- ${text(item)}`);
  throw new Error(`an excerpt has no ${block.kind}`);
}

test("what Release Please writes is readable", () => {
  const markdown = `## [0.15.0](https://github.com/o/r/compare/v0.14.0...v0.15.0) (2026-11-02)


### ⚠ BREAKING CHANGES

* **schema:** drop \`Legacy<T>\`

### Features

* **urn:** accept \`urn:x\` in \`__all__\` ([#12](https://github.com/o/r/issues/12)) ([abcdef0](https://github.com/o/r/commit/abcdef0)), closes [#7](https://github.com/o/r/issues/7)
* second line
  goes on here
`;

  expect(shown(markdown)).toEqual([
    "# 0.15.0 (2026-11-02)",
    "# ⚠ BREAKING CHANGES",
    "- schema: drop [Legacy<T>]",
    "# Features",
    "- urn: accept [urn:x] in [__all__] (#12) (abcdef0), closes #7",
    "- second line goes on here",
  ]);
  expect(excerptOf(markdown).isCut).toBe(false);
});

describe("Markdown comes down to text", () => {
  test.each([
    { name: "a paragraph of lines", markdown: "one\ntwo\n\nthree", lines: ["one two", "three"] },
    {
      name: "lists of all kinds",
      markdown: "- a\n+ b\n* c\n1. d\n  2) e",
      lines: ["- a", "- b", "- c", "- d", "- e"],
    },
    { name: "a heading with marks at its end", markdown: "# Title ##\ntext", lines: ["# Title", "text"] },
    { name: "an underlined heading", markdown: "Title\n=====\ntext", lines: ["Title", "text"] },
    { name: "a quotation", markdown: "> > said\n> so", lines: ["said so"] },
    { name: "a table", markdown: "| a | b |\n|---|:-:|\n| 1 | 2 |", lines: ["| a | b |", "| 1 | 2 |"] },
    {
      name: "emphasis",
      markdown: "**a** *b* __c__ ~~d~~ 2 * 3 snake_case_name",
      lines: ["a b c d 2 * 3 snake_case_name"],
    },
    { name: "links", markdown: "[a](b) [c][d] <https://e.f>\n\n[d]: https://x", lines: ["a c https://e.f"] },
    { name: "a badge", markdown: "[![build](a.svg)](b) text", lines: ["text"] },
    { name: "a picture alone", markdown: "![a](b)\n\ntext", lines: ["text"] },
    {
      name: "HTML",
      markdown: "<details><summary>More</summary>\n<img src=x>text</details>",
      lines: ["More text"],
    },
    { name: "a comparison", markdown: "1 < 2 &amp;&amp; 3 > 2", lines: ["1 < 2 && 3 > 2"] },
    { name: "an escaped mark", markdown: "\\*a\\*", lines: ["*a*"] },
    { name: "a comment", markdown: "a <!-- b\nc --> d", lines: ["a  d"] },
    { name: "a comment without an end", markdown: "a\n<!-- b\nc", lines: ["a"] },
    { name: "a block of code", markdown: "a\n```sh\nrm -rf\n~~~\n```\nb", lines: ["a", "b"] },
    { name: "a block of code without an end", markdown: "a\n~~~~\n~~~\nb", lines: ["a"] },
    { name: "front matter", markdown: "---\ntitle: x\n---\ntext", lines: ["text"] },
    { name: "a ruler that is no front matter", markdown: "---\n\ntext", lines: ["text"] },
    { name: "nothing", markdown: " \n\n", lines: [] },
  ])("$name", ({ markdown, lines }) => {
    expect(shown(markdown)).toEqual(lines);
  });
});

describe("a long text is cut at the end of a line", () => {
  test("after 30 lines", () => {
    const markdown = Array.from({ length: 40 }, (_, index) => `- line ${index}`).join("\n");

    expect(shown(markdown).at(-1)).toBe("- line 29");
    expect(excerptOf(markdown).isCut).toBe(true);
  });

  test("after 3,000 characters", () => {
    const markdown = Array.from({ length: 20 }, () => `- ${"word ".repeat(60)}`).join("\n");

    expect(shown(markdown)).toHaveLength(10);
    expect(excerptOf(markdown).isCut).toBe(true);
  });

  test("and not with a heading", () => {
    const markdown = `${Array.from({ length: 29 }, () => "- a").join("\n")}\n## Fixes\n- b`;

    expect(shown(markdown)).toHaveLength(29);
  });

  test.each([
    { name: "of brackets", markdown: "[".repeat(1_000_000) },
    { name: "of stars", markdown: "*a".repeat(500_000) },
    { name: "of backticks", markdown: "`a``".repeat(250_000) },
    { name: "of comments", markdown: "<!--".repeat(250_000) },
    { name: "of tags", markdown: "<a".repeat(500_000) },
    { name: "of line ends", markdown: "\n".repeat(1_000_000) },
    { name: "of front matter", markdown: "---\n".repeat(250_000) },
    { name: "of short lines", markdown: "> _a_ **b\n".repeat(100_000) },
  ])("a megabyte $name", ({ markdown }) => {
    expect(shown(markdown).join("").length).toBeLessThan(4000);
  });
});

test("nothing in it notifies, whatever the notes are", () => {
  fc.assert(
    fc.property(fc.array(hostileTexts, { maxLength: 8 }), (texts) => {
      const { blocks } = excerptOf(texts.join("\n"));

      const written = blocks.map((block) => renderMarkdown([block]).replaceAll(/<code>.*?<\/code>/g, ""));
      expect(written.join("\n")).not.toMatch(/<(?!br>)|!\[/);
      expect(noticedIn(decode(written.join("\n")))).toEqual([]);
    }),
  );
});
