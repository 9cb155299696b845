import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";

/** This machine's clock. */
export function nodeClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
      try {
        await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
      } catch (error) {
        // Node wraps the reason into an error of its own.
        signal?.throwIfAborted();
        throw error;
      }
    },
  };
}
