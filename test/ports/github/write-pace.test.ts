import { expect, test } from "@jest/globals";
import {
  contentLimits,
  createWritePace,
} from "../../../packages/ports/adapters/github/requests/write-pace.ts";

/** When so many writes start that are each made as soon as they may be. */
function startsOf(writes: number, interval: number): readonly number[] {
  let now = 0;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const pace = createWritePace({ clock, interval, windows: contentLimits });
  return Array.from({ length: writes }, () => {
    now += pace.wait().pause;
    pace.started();
    return now;
  });
}

test("without an interval, the 81st write waits for the first minute to end", () => {
  const starts = startsOf(81, 0);

  expect(starts.slice(0, 80)).toEqual(Array.from({ length: 80 }, () => 0));
  expect(starts.at(80)).toBe(60_000);
});

test("a second apart, the 501st write waits for the first hour to end", () => {
  const starts = startsOf(502, 1000);

  expect(starts.at(499)).toBe(499_000);
  expect(starts.at(500)).toBe(3_600_000);
  expect(starts.at(501)).toBe(3_601_000);
});

test("a limit that makes it wait is named, the interval is not", () => {
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  const pace = createWritePace({ clock, interval: 1000, windows: [{ writes: 2, within: 5000 }] });

  pace.started();
  const first = pace.wait();
  pace.started();
  const second = pace.wait();

  expect(first).toEqual({ pause: 1000, because: undefined });
  expect(second).toEqual({ pause: 5000, because: { writes: 2, within: 5000 } });
});
