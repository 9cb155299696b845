import { ExternalError, formatSemver, packageKey } from "@release-actions/release-model";
import type { AwaitedPackage, Inquiry, WaitResult } from "./facts.ts";
import type { NextStep } from "./plan.ts";

/** One line of a log: what a registry said, and what is done about it. */
export function renderProgress(inquiry: Inquiry, next: NextStep): string {
  const { answer } = inquiry;
  const subject = spell(inquiry);
  switch (answer.kind) {
    case "available":
      return `${subject} can be installed`;
    case "unasked":
      return `${subject} is not asked for: ${answer.reason}`;
    case "absent":
      return `${subject} is not there: ${answer.answered}; ${renderNext(next)}`;
    case "unknown": {
      // Said once, when a person can still do something about it.
      const advice = answer.advice === undefined || inquiry.times > 1 ? "" : ` ${answer.advice}`;
      return `${subject} is not known: ${answer.answered}; ${renderNext(next)}${advice}`;
    }
  }
}

function renderNext(next: NextStep): string {
  return next.kind === "ask" ? `asking again in ${Math.ceil(next.after / 1000)} s.` : "giving up.";
}

/** The error for packages that did not come in time: what was asked, how often, and what was answered. */
export function lateProblem(
  { packages }: Extract<WaitResult, { kind: "late" }>,
  { minutes }: { readonly minutes: number },
): ExternalError {
  const advice = packages.flatMap(({ answer }) =>
    answer.kind === "unknown" && answer.advice !== undefined ? [answer.advice] : [],
  );
  return new ExternalError({
    code: "registry-late",
    expected: `${packages.map(spell).join(", ")} to be installable ${minutes === 0 ? "now" : `within ${count(minutes, "minute")}`}`,
    found: packages.map(renderInquiry).join("; "),
    fix: [
      ...new Set(advice),
      "Start the job again: it goes on from here, and what was done stays done.",
    ].join(" "),
    retryable: true,
  });
}

function renderInquiry(inquiry: Inquiry): string {
  const { answer, times, first, last } = inquiry;
  if (!("answered" in answer)) return spell(inquiry);
  const span = Math.round((last - first) / 1000);
  const often =
    times === 1
      ? "asked once"
      : `asked ${times} times in ${span < 120 ? count(span, "second") : count(Math.round(span / 60), "minute")}`;
  return `${answer.answered} from ${answer.asked} (${often} since ${new Date(first).toISOString()})`;
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

function spell({ name, version }: AwaitedPackage): string {
  return `${packageKey(name)} ${formatSemver(version)}`;
}
