import { describe, expect, test } from "@jest/globals";
import { parseSemver } from "@release-actions/release-model";
import type { PullRequestText } from "../../packages/cascade-pins/pull-request-text.ts";
import { renderPullRequest, rewordWaiting } from "../../packages/cascade-pins/render-pull-request.ts";
import { readState } from "../../packages/cascade-pins/state-block.ts";
import type { WaitingFor } from "../../packages/cascade-pins/waiting.ts";
import { lockOf, planOf } from "./pin-plans.ts";
import { described, diamond } from "./pull-request-texts.ts";

const bare: PullRequestText = { ...diamond, waitsFor: [], plan: planOf({}), locks: [] };
const waitsFor: readonly WaitingFor[] = [{ repository: "coreason-x", because: { kind: "moves-now" } }];

describe("a body that GitHub would not take is cut", () => {
  const notes = { tag: "v1.0.0", url: "https://a.b/c", body: `- ${"word ".repeat(50)}\n`.repeat(30) };
  const pins = (count: number) =>
    planOf(
      { "requirements.txt": "coreason-manifest==0.14.0\n".repeat(count) },
      {
        repository: "coreason-manifest",
        names: [{ ecosystem: "pypi", name: "coreason-manifest" }],
        version: parseSemver("0.15.0"),
        tag: "v0.15.0",
      },
    );

  test.each([
    {
      name: "pins, which leave no room for changelogs",
      text: { plan: pins(2000) },
      says: /… and \d{4} more\./,
      excerpts: 0,
    },
    {
      name: "changelogs, of which as many are shown as fit",
      text: {
        releases: Array.from({ length: 40 }, (_, index) => described(`r${index}`, "1.0.0", { notes })),
      },
      says: /- <code>r39<\/code> /,
      excerpts: 16,
    },
    {
      name: "locks, which leave room for pins",
      text: {
        plan: pins(20),
        locks: [lockOf("uv.lock", { others: Array.from({ length: 2000 }, (_, index) => `p${index} 1 2`) })],
      },
      says: /requirements\.txt:20<.*… and 1\d{3} more\./s,
      excerpts: 1,
    },
    {
      name: "upstreams",
      text: {
        releases: Array.from({ length: 300 }, (_, index) =>
          described(`repository${index}`, "1.0.0", { from: ["x".repeat(500)] }),
        ),
      },
      says: /… and 2\d\d more\./,
      excerpts: 0,
    },
    {
      name: "what it waits for",
      text: {
        waitsFor: Array.from({ length: 600 }, (_, index): WaitingFor => ({
          repository: `r${index}`,
          because: { kind: "moves-now" },
        })),
      },
      says: /… and 5\d\d more\./,
      excerpts: 1,
    },
  ] as const)("$name", ({ text, says, excerpts }) => {
    const whole = { ...bare, releases: [described("coreason-manifest", "0.15.0", { notes })], ...text };

    const { body } = renderPullRequest(whole);

    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(says);
    expect(body.match(/<details>/g) ?? []).toHaveLength(excerpts);
    expect(body).toMatch(/left alone\.\n$/);
    expect(readState(body)?.releases).toHaveLength(whole.releases.length);
  });

  test("so that a later run still can say what it waits for", () => {
    const { body } = renderPullRequest({ ...bare, plan: pins(2000) });
    const state = readState(body);
    const many = Array.from(
      { length: 200 },
      (_, index) => ({ ...waitsFor[0], repository: `r${index}` }) as WaitingFor,
    );

    const reworded =
      state === undefined
        ? undefined
        : rewordWaiting(body, many, { ...state, waitsFor: many.map(({ repository }) => repository) });

    expect(reworded).toContain("- <code>r10</code>");
    expect((reworded ?? "").length).toBeLessThanOrEqual(65_536);
  });
});
