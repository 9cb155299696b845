import { describe, expect, test } from "@jest/globals";
import type { Availability } from "@release-actions/ports";
import { planNext } from "../../packages/availability/plan.ts";

const absent: Availability = { kind: "absent", asked: "GET x", answered: "404" };
const unknown = (retryAfter?: number): Availability => ({
  kind: "unknown",
  asked: "GET x",
  answered: "503",
  advice: undefined,
  retryAfter,
});
const seconds = (count: number) => count * 1000;

describe("the time between two questions", () => {
  test("doubles from two seconds to thirty", () => {
    const pauses = [1, 2, 3, 4, 5, 6, 100].map((times) =>
      planNext({ answer: absent, times }, { now: 0, deadline: seconds(3600), jitter: 0 }),
    );

    expect(pauses).toEqual(
      [2, 4, 8, 16, 30, 30, 30].map((pause) => ({ kind: "ask", after: seconds(pause) })),
    );
  });

  test.each([
    { what: "chance takes off up to a quarter", times: 5, jitter: 1, answer: absent, after: 22.5 },
    { what: "what is not known is asked for again", times: 1, jitter: 0, answer: unknown(), after: 2 },
    {
      what: "a registry is left alone as long as it wants",
      times: 1,
      jitter: 1,
      answer: unknown(45_000),
      after: 45,
    },
    { what: "a shorter wish does not hasten", times: 4, jitter: 0, answer: unknown(1_000), after: 16 },
    {
      what: "the last question falls on the deadline",
      times: 9,
      jitter: 0,
      answer: absent,
      now: 3590,
      after: 10,
    },
  ])("$what", ({ times, jitter, answer, now = 0, after }) => {
    const next = planNext({ answer, times }, { now: seconds(now), deadline: seconds(3600), jitter });

    expect(next).toEqual({ kind: "ask", after: seconds(after) });
  });
});

describe("the end of asking", () => {
  test.each<{ what: string; answer: Availability; now: number; kind: string }>([
    {
      what: "an available version",
      answer: { kind: "available", asked: "", digest: undefined },
      now: 0,
      kind: "done",
    },
    { what: "what no registry holds", answer: { kind: "unasked", reason: "" }, now: 0, kind: "done" },
    { what: "the deadline", answer: absent, now: 60, kind: "give-up" },
    {
      what: "a registry to be left alone beyond the deadline",
      answer: unknown(61_000),
      now: 0,
      kind: "give-up",
    },
    {
      what: "one to be left alone until the deadline is asked then",
      answer: unknown(60_000),
      now: 0,
      kind: "ask",
    },
  ])("$what: $kind", ({ answer, now, kind }) => {
    const next = planNext({ answer, times: 1 }, { now: seconds(now), deadline: seconds(60), jitter: 0 });

    expect(next.kind).toBe(kind);
  });
});
