import type { Clock } from "../../../clock.ts";

/** So many writes within so many milliseconds. */
export interface WriteWindow {
  readonly writes: number;
  readonly within: number;
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export const contentLimits: readonly WriteWindow[] = [
  { writes: 80, within: 60_000 },
  { writes: 500, within: 3_600_000 },
];

export interface WritePace {
  /** Milliseconds until the next write may start, and the limit that causes it where it is not just the interval. */
  wait(): { readonly pause: number; readonly because: WriteWindow | undefined };
  /** A write starts now. */
  started(): void;
}

/** When writes may start: some time after each other, and never too many in a while. */
export function createWritePace({
  clock,
  interval,
  windows,
}: {
  readonly clock: Clock;
  /** Milliseconds between the starts of two writes. */
  readonly interval: number;
  readonly windows: readonly WriteWindow[];
}): WritePace {
  const starts: number[] = [];
  const kept = Math.max(1, ...windows.map(({ writes }) => writes));
  return {
    wait() {
      const now = clock.now();
      const last = starts.at(-1);
      const free = last === undefined ? 0 : last + interval - now;
      const full = windows
        .map((window) => ({ window, pause: (starts.at(-window.writes) ?? -Infinity) + window.within - now }))
        .filter(({ pause }) => pause > Math.max(free, 0))
        .toSorted((left, right) => right.pause - left.pause)
        .at(0);
      return { pause: full?.pause ?? Math.max(free, 0), because: full?.window };
    },
    started() {
      starts.push(clock.now());
      if (starts.length > kept) starts.shift();
    },
  };
}
