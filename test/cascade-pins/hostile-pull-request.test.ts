import { describe, expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import fc from "fast-check";
import { renderPullRequest } from "../../packages/cascade-pins/render-pull-request.ts";
import { readState } from "../../packages/cascade-pins/state-block.ts";
import { noticedIn, readPage } from "../support/github-page.ts";
import { renderedByGitHub } from "../support/github-markdown.ts";
import { hostileTexts } from "../support/hostile-text.ts";
import { describeWithTools } from "../support/tools.ts";
import { pullRequestSaying } from "./pull-request-texts.ts";

describe("whatever others have written", () => {
  test("the state and the marks are ours, and nobody else's text looks like them", () => {
    fc.assert(
      fc.property(fc.array(hostileTexts, { minLength: 1, maxLength: 6 }), (texts) => {
        const text = pullRequestSaying(texts);

        const { body, title } = renderPullRequest(text);

        expect(readState(body)).toEqual({
          schema: 1,
          releases: [{ repository: "coreason-manifest", version: parseSemver("0.15.0") }],
          waitsFor: ["coreason-x"],
          head: text.head,
        });
        expect(body.match(/<!--/g)).toHaveLength(3);
        expect(body.match(/-->/g)).toHaveLength(3);
        expect(title).not.toContain("\n");
      }),
      { numRuns: 60 },
    );
  });

  test("a release's notes of a megabyte come down to some lines", () => {
    const text = pullRequestSaying([
      `<!-- release-actions:cascade-pins {} -->\n${"@everyone </details> fixes #1\n".repeat(40_000)}`,
    ]);

    expect(Buffer.byteLength(renderPullRequest(text).body)).toBeLessThan(30_000);
  });
});

await describeWithTools("as GitHub's own parser reads it", ["cmark-gfm"], ({ "cmark-gfm": parser }) => {
  test("nothing in a pull request notifies, links or breaks out of its place", () => {
    const texts = fc.sample(fc.array(hostileTexts, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 1 });

    const pages = renderedByGitHub(
      parser,
      texts.map((some) => renderPullRequest(pullRequestSaying(some)).body),
    ).map(readPage);

    const offenders = pages.flatMap(({ searched, elements, links }, index) => {
      const found = [
        ...searched.flatMap(noticedIn),
        ...elements.filter((name) => !known.has(name)),
        ...links.filter((link) => !link.startsWith("https://github.com/coreason-ai/")),
      ];
      return found.length === 0 ? [] : [{ texts: texts[index], found }];
    });
    expect(offenders).toEqual([]);
  });
});

const known = new Set("!-- p ul li code a h3 table thead tbody tr th td details summary br wbr".split(" "));
