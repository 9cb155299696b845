import type { Inquiry } from "./facts.ts";

/** What happens after a registry's answer. Milliseconds. */
export type NextStep =
  { readonly kind: "done" } | { readonly kind: "ask"; readonly after: number } | { readonly kind: "give-up" };

const shortest = 2_000;
const longest = 30_000;

/**
 * Two seconds after the first answer, then twice as long each time, up to thirty; the last question falls on the deadline.
 * A registry that says for how long it wants to be left alone is left alone, and given up at once when that is
 * longer than there is time.
 */
export function planNext(
  { answer, times }: Pick<Inquiry, "answer" | "times">,
  {
    now,
    deadline,
    jitter,
  }: {
    readonly now: number;
    readonly deadline: number;
    /** From 0 to 1: takes up to a quarter off the pause, so that many jobs that began together do not ask together. */
    readonly jitter: number;
  },
): NextStep {
  if (answer.kind === "available" || answer.kind === "unasked") return { kind: "done" };
  const left = deadline - now;
  const wanted = answer.kind === "unknown" ? (answer.retryAfter ?? 0) : 0;
  if (left <= 0 || wanted > left) return { kind: "give-up" };
  const pause = Math.min(longest, shortest * 2 ** (times - 1)) * (1 - jitter / 4);
  return { kind: "ask", after: Math.min(left, Math.max(pause, wanted)) };
}
