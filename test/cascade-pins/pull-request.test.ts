import { describe, expect, test } from "@jest/globals";
import { foreignMarker, renderForeignComment } from "../../packages/cascade-pins/foreign-comment.ts";
import type { PullRequestText } from "../../packages/cascade-pins/pull-request-text.ts";
import { renderPullRequest } from "../../packages/cascade-pins/render-pull-request.ts";
import { releaseOf } from "../support/carry-release.ts";
import { pyproject } from "../support/suite.ts";
import { keepingPlanOf, planOf } from "./pin-plans.ts";
import { described, diamond } from "./pull-request-texts.ts";

const bare: PullRequestText = { ...diamond, waitsFor: [], plan: planOf({}), locks: [] };

describe("a pull request of a diamond", () => {
  test("tells which releases, what it waits for, every pin and lock, what to look at, and what the releases say", () => {
    const { title, body } = renderPullRequest(diamond);

    expect(title).toBe("fix(deps): bump coreason-manifest to 0.15.0, coreason-urn-authority to 0.4.1");
    expect(body)
      .toBe(`<!-- release-actions:cascade-pins {"schema":1,"releases":[{"repository":"coreason\\u002dmanifest","version":"0.15.0"},{"repository":"coreason\\u002durn\\u002dauthority","version":"0.4.1"}],"waitsFor":["coreason\\u002decosystem","coreason\\u002dmeta"],"head":"c0ffee0000000000000000000000000000000000"} -->

2 releases come into this repository: the pins, every other mention of the version, and the lockfiles.

- <code>coreason-manifest</code> <code>0.14.0</code> → [0.15.0](<https://github.com/coreason-ai/coreason-manifest/releases/tag/v0.15.0>)
- <code>coreason-urn-authority</code> <code>0.4.0, 0.3.9</code> → <code>0.4.1</code>

<!-- release-actions:waits-for -->

### Waits for

Upstreams of the same train that are not released yet. They come into this pull request when they are.

- <code>coreason-ecosystem</code>: its own [pull request](<https://github.com/coreason-ai/coreason-ecosystem/pull/12>) is open
- <code>coreason-meta</code>: moves after <code>coreason-ecosystem</code>

<!-- release-actions:waits-for end -->

### For a person to look at

| Where | Expected | Found | What to do |
| --- | --- | --- | --- |
| <code>lib/pyproject.toml:7</code> | a version or a tag of pypi:coreason-manifest | the local path ../manifest | Pin a released version here, or remove this source. |

### Pins

| Where | Package | Before | After |
| --- | --- | --- | --- |
| <code>pyproject.toml:4</code> | <code>coreason-manifest</code> | <code>==0.14.0</code> | <code>==0.15.0</code> |
| <code>pyproject.toml:4</code> | <code>coreason-urn-authority</code> | <code>==0.4.0</code> | <code>==0.4.1</code> |
| <code>tools/requirements.txt:2</code> | <code>coreason-urn-authority</code> | <code>==0.3.9</code> | <code>==0.4.1</code> |
| <code>deploy/compose.yml:3</code> | <code>ghcr.io/coreason-ai/coreason-urn-authority</code> | <code>v0.4.0</code> | <code>v0.4.1</code> |
| <code>lib/pyproject.toml:4</code> | <code>coreason-manifest</code> |  | <code>==0.15.0</code> |

Left alone, because they name something newer:

- <code>tools/requirements.txt:1</code> <code>coreason-manifest</code> <code>0.16.0</code>

### Lockfiles

| File | Package | Before | After |
| --- | --- | --- | --- |
| <code>uv.lock</code> | <code>coreason-manifest</code> | <code>0.14.0</code> | <code>0.15.0</code> |
| <code>uv.lock</code> | <code>coreason-urn-authority</code> | <code>0.4.0</code> | <code>0.4.1</code> |

### Also moved in the lockfiles

Nothing in this pull request asked for these:

| File | Package | Before | After |
| --- | --- | --- | --- |
| <code>uv.lock</code> | <code>pydantic</code> | <code>2.11.0</code> | <code>2.12.0</code> |
| <code>uv.lock</code> | <code>typing-inspection</code> |  | <code>0.4.1</code> |

<details><summary>What coreason-manifest 0.15.0 says of itself</summary>

### 0.15.0

### Features

- schema: add <code>Contract</code> (&#x23;&#x200b;41), thanks &#x40;&#x200b;octocat

[The release on GitHub](<https://github.com/coreason-ai/coreason-manifest/releases/tag/v0.15.0>)

</details>

Kept up to date by [cascade-pins](<https://github.com/coreason-ai/release-actions/tree/v1/cascade-pins>). To say no to these versions, close the pull request: it comes back for newer ones only. Once somebody else pushes to its branch, the branch is theirs and is left alone.
`);
  });

  test("has no section for what is not there, but the place where a later run says what it waits for", () => {
    const { body } = renderPullRequest({ ...bare, releases: [described("coreason-manifest", "0.15.0")] });

    expect(body.split("\n").slice(1, -2).filter(Boolean)).toEqual([
      "A release comes into this repository: the pins, every other mention of the version, and the lockfiles.",
      "- <code>coreason-manifest</code> <code>0.15.0</code>",
      "<!-- release-actions:waits-for -->",
      "<!-- release-actions:waits-for end -->",
    ]);
  });

  test("names the locks that an earlier run refreshed", () => {
    const { body } = renderPullRequest({ ...diamond, locks: [] });

    expect(body).toContain(
      "| <code>uv.lock</code> | <code>coreason-manifest</code> | <code>0.14.0</code> | <code>0.15.0</code> |",
    );
  });

  test("tells which pins stay as they stand, and why", () => {
    const files = {
      "pyproject.toml": pyproject("a", "core>=1.0,<2"),
      "requirements.txt": "core==1.0.0\n",
    };

    const { body } = renderPullRequest({ ...bare, plan: keepingPlanOf(files, releaseOf("pypi:core@1.1.0")) });

    expect(body).toContain(
      "| <code>requirements.txt:1</code> | <code>core</code> | <code>==1.0.0</code> | <code>==1.1.0</code> |",
    );
    expect(body).toContain(
      "Left as they stand:\n\n- <code>pyproject.toml:4</code> <code>core</code>: it admits 1.1.0\n",
    );
  });

  test("has the commit's type in its title", () => {
    expect(renderPullRequest(diamond, { commitType: "build" }).title).toMatch(/^build\(deps\): bump/);
  });

  test.each([
    {
      because: { kind: "open", url: "https://a.b/1" },
      says: ": its own [pull request](<https://a.b/1>) is open",
    },
    {
      because: { kind: "unreleased", url: "https://a.b/1" },
      says: ": its own [pull request](<https://a.b/1>) is merged, and no release has it yet",
    },
    { because: { kind: "moves-now" }, says: ": gets a pull request of its own in this run" },
    { because: { kind: "moves-later", after: "b" }, says: ": moves after <code>b</code>" },
  ] as const)("says why it waits: $because.kind", ({ because, says }) => {
    const { body } = renderPullRequest({ ...bare, waitsFor: [{ repository: "a", because }] });

    expect(body).toContain(`\n- <code>a</code>${says}\n`);
  });
});

describe("the comment on a branch that somebody pushed to", () => {
  const commit = "ab".repeat(20);

  test("says so, and can be found again", () => {
    expect(renderForeignComment(commit)).toBe(`<!-- release-actions:cascade-pins left-alone ${commit} -->
Somebody pushed <code>abababababab</code> to this branch. cascade-pins leaves it alone from now on: it neither overwrites the branch nor rewords this pull request, and releases that come now are not added.

Merge the pull request as it is, or take the commit off the branch to hand it back: the next run goes on from there.
`);
    expect(renderForeignComment(commit)).toContain(foreignMarker(commit));
  });

  test("has a mark for each commit, which nothing can end early", () => {
    expect(foreignMarker(commit)).not.toBe(foreignMarker("cd".repeat(20)));
    expect(foreignMarker("a --> b")).toBe("<!-- release-actions:cascade-pins left-alone ab -->");
  });
});
