import type { Known } from "./facts.ts";
import { fullHistory } from "./full-history.ts";

export function known<Value>(value: Value): Known<Value> {
  return { kind: "known", value };
}

export function unknown(reason: string, fix: string): Known<never> {
  return { kind: "unknown", reason, fix };
}

export function cutHistory(what: string): Known<never> {
  return unknown(`this clone's history is cut off (shallow), so ${what} cannot be seen`, fullHistory);
}

export const noCommit = unknown("this repository has no commit", "Commit something first.");

/** For facts that only a check needs which is off. */
export const notAsked = unknown("nobody asked", 'Set the check to error or warning in the input "checks".');
