import type { Clock } from "@release-actions/ports";

/** A clock whose time passes only where somebody sleeps, and then at once. Every pause is noted. */
export function fakeClock(start = 0): Clock & { readonly pauses: readonly number[] } {
  let time = start;
  const pauses: number[] = [];
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const wakeNext = (): void => {
    sleepers.sort((left, right) => left.at - right.at);
    const next = sleepers.shift();
    if (next === undefined) return;
    time = next.at;
    next.wake();
  };
  return {
    pauses,
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          reject(signal?.reason instanceof Error ? signal.reason : new Error("stopped"));
        };
        if (signal?.aborted === true) {
          stop();
          return;
        }
        pauses.push(milliseconds);
        signal?.addEventListener("abort", stop, { once: true });
        sleepers.push({ at: time + milliseconds, wake: resolve });
        // When everything that can go on without waiting has done so.
        setImmediate(wakeNext);
      }),
  };
}
