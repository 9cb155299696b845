import { describe, expect, test } from "@jest/globals";
import type { SummaryBlock } from "@release-actions/release-model";
import { escapeMermaid, renderMarkdown } from "@release-actions/release-model/markdown";
import fc from "fast-check";
import { decode, noticedIn, readPage, type Page } from "../support/github-page.ts";
import { renderedByGitHub } from "../support/github-markdown.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { describeWithTools } from "../support/tools.ts";

/** One text of others in every place that takes one. */
function everywhere(text: string): readonly SummaryBlock[] {
  return [
    { kind: "heading", level: 3, text },
    { kind: "paragraph", parts: [text] },
    { kind: "paragraph", parts: [{ code: text }, text, { text, link: "https://example.org/a?b=1&lt;=2|3" }] },
    { kind: "list", items: [[text], [{ code: text }, text]] },
    {
      kind: "table",
      header: [text, "B"],
      rows: [
        [text, { code: text }],
        [{ code: text }, "x"],
      ],
    },
    { kind: "details", title: text, blocks: [{ kind: "code", language: "diff", text }] },
  ];
}

/** What shows nothing makes a paragraph of nothing, and is left out of the comparison. */
function isSomething(text: string): boolean {
  return text.trim() !== "";
}

describe("text of others is shown as it is", () => {
  test.each([
    { name: "a mention", text: "@octocat", raw: "&#x40;&#x200b;octocat" },
    { name: "a team", text: "by @org/team", raw: "by &#x40;&#x200b;org/team" },
    { name: "an issue", text: "fixes #12", raw: "fixes &#x23;&#x200b;12" },
    { name: "an issue elsewhere", text: "o/r#12", raw: "o/r&#x23;&#x200b;12" },
    { name: "an issue by its old name", text: "Closes gh-12", raw: "Closes gh-&#x200b;12" },
    { name: "an address", text: "https://a.b/c", raw: "https:&#x200b;//a.b/c" },
    { name: "an address without a scheme", text: "www.a.b", raw: "www&#x200b;.a.b" },
    { name: "a commit", text: "abcdef1234", raw: "abcdef&#x200b;1234" },
    { name: "a picture by name", text: ":tada:", raw: ":&#x200b;tada:" },
    {
      name: "a character reference",
      text: "&#64;octocat",
      raw: "&#x26;&#x23;&#x200b;64;octocat",
    },
    { name: "HTML", text: "<b>", raw: "&#x3c;b&#x3e;" },
    { name: "names and versions, as they are", text: "a_b-c 1.2.0 (x: 'y')", raw: "a_b-c 1.2.0 (x: 'y')" },
    { name: "emphasis", text: "_a_ *b*", raw: "&#x5f;a&#x5f; &#x2a;b&#x2a;" },
    { name: "a list", text: "- a", raw: "&#x2d; a" },
    { name: "a numbered list", text: "1. a", raw: "1&#x2e; a" },
    { name: "a block of code", text: "    a", raw: "&#x20;   a" },
    { name: "a mark that reorders", text: "a\u202eb", raw: "a&#x5c;u{202e}b" },
    { name: "half of a character", text: "\ud800", raw: "&#x5c;u{d800}" },
  ])("$name", ({ text, raw }) => {
    expect(renderMarkdown([{ kind: "paragraph", parts: [text] }])).toBe(raw);
  });

  test("in code, which GitHub does not look through, only addresses are parted", () => {
    const rendered = renderMarkdown([{ kind: "paragraph", parts: [{ code: "@a/b#1 x@1.0.0 https://c" }] }]);

    expect(rendered).toBe("<code>&#x40;<wbr>a/b&#x23;1 x&#x40;<wbr>1.0.0 https:<wbr>//c</code>");
  });

  test("a text in front of a link does not make it a picture", () => {
    const rendered = renderMarkdown([
      { kind: "paragraph", parts: ["see!", { text: "x", link: "https://a.b" }] },
    ]);

    expect(rendered).toBe("see&#x21;[x](<https://a.b/>)");
  });

  test("texts next to each other are one text", () => {
    expect(renderMarkdown([{ kind: "paragraph", parts: ["1", ". see http:", "//a"] }])).toBe(
      "1&#x2e; see http:&#x200b;//a",
    );
  });

  test.each([
    { link: "https://a.b/c?d=1&lt;=2|3", target: "https://a.b/c?d=1&#x26;lt;=2%7C3" },
    { link: "https://a.b/%20 >", target: "https://a.b/%20%20%3E" },
    { link: "javascript:alert(1)", target: undefined },
    { link: "not an address", target: undefined },
  ])("a link leads to a page or is text: $link", ({ link, target }) => {
    const rendered = renderMarkdown([{ kind: "paragraph", parts: [{ text: "x", link }] }]);

    expect(rendered).toBe(target === undefined ? "x" : `[x](<${target}>)`);
  });

  test("whatever it is: nothing in a line keeps a meaning, and what people read is the text", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const raw = renderMarkdown([{ kind: "paragraph", parts: [text] }]);

        const bare = raw.replaceAll("<br>", "\n").replaceAll(/&#x[0-9a-f]+;/g, "");
        expect(bare).not.toMatch(/[<>&`*[\]#|~@\\$]|(?<![A-Za-z0-9])_/);
        expect(noticedIn(decode(raw.replaceAll("<br>", "\n")))).toEqual([]);
      }),
    );
  });

  test("a label of a chart is letters and numbers of characters", () => {
    expect(escapeMermaid('a"]; click <x>')).toBe("a#34;#93;#59; click #60;x#62;");
  });
});

await describeWithTools("as GitHub's own parser reads it", ["cmark-gfm"], ({ "cmark-gfm": parser }) => {
  test("no text of others becomes a mention, a reference, an element, a link, or a cell or block of its own", () => {
    const texts = fc.sample(hostileTexts.filter(isSomething), { numRuns: 300, seed: 1 });
    const calm = readPage(renderedByGitHub(parser, [renderMarkdown(everywhere("x"))])[0] ?? "");

    const pages = renderedByGitHub(
      parser,
      texts.map((text) => renderMarkdown(everywhere(text))),
    ).map(readPage);

    const structure = ({ elements }: Page) =>
      elements.filter((name) => !["br", "wbr"].includes(name)).join(" ");
    const offenders = pages.flatMap((page, index) => {
      const found = [
        ...(structure(page) === structure(calm) ? [] : [structure(page)]),
        ...page.links.filter((link) => !calm.links.includes(link)),
        ...page.searched.flatMap(noticedIn),
      ];
      return found.length === 0 ? [] : [{ text: texts[index], found }];
    });
    expect(offenders).toEqual([]);
  });

  test("an address in code stays code", () => {
    const [page = ""] = renderedByGitHub(parser, [
      renderMarkdown([{ kind: "paragraph", parts: [{ code: "someone@example.org https://a.b www.a.b" }] }]),
    ]);

    expect(readPage(page)).toMatchObject({ elements: ["p", "code", "wbr", "wbr", "wbr"], links: [] });
  });
});
