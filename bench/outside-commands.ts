import { channel } from "node:diagnostics_channel";
import { ChildProcess } from "node:child_process";

/** What the programs that this process started took together. */
export interface OutsideTime {
  readonly processes: number;
  /** Milliseconds of each, added up: what it would take to run them one after another. */
  readonly sum: number;
  /** Milliseconds in which at least one of them ran; two at once count once. */
  readonly union: number;
  /** How many there were, by program. */
  readonly byProgram: ReadonlyMap<string, { readonly count: number; readonly sum: number }>;
}

/**
 * Counts every program that is started while `use` runs. Node announces each child on a channel of its own, so
 * nothing is missed, whichever code starts it: https://nodejs.org/api/diagnostics_channel.html#child-process
 */
export async function countOutside<Result>(
  use: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly outside: OutsideTime }> {
  const spans: { from: number; to: number; program: string }[] = [];
  const children = channel("child_process");
  const listen = (message: unknown): void => {
    if (typeof message !== "object" || message === null || !("process" in message)) return;
    const child = message.process;
    if (!(child instanceof ChildProcess)) return;
    const span = { from: performance.now(), to: Number.POSITIVE_INFINITY, program: "" };
    spans.push(span);
    child.once("spawn", () => (span.program = programOf(child.spawnargs)));
    child.once("exit", () => (span.to = performance.now()));
  };
  children.subscribe(listen);
  try {
    const result = await use();
    return { result, outside: summarize(spans) };
  } finally {
    children.unsubscribe(listen);
  }
}

/** `git status`, `npm pack`: a program and what it is told to do. */
function programOf([program = "", ...words]: readonly string[]): string {
  const verb = words.find((word, index) => !word.startsWith("-") && words[index - 1] !== "-c");
  return [program.slice(program.lastIndexOf("/") + 1), verb ?? ""].join(" ").trim();
}

function summarize(spans: readonly { from: number; to: number; program: string }[]): OutsideTime {
  const now = performance.now();
  const ended = spans
    .map((span) => ({ ...span, to: Math.min(span.to, now) }))
    .sort((left, right) => left.from - right.from);
  let union = 0;
  let covered = 0;
  const byProgram = new Map<string, { count: number; sum: number }>();
  for (const { from, to, program } of ended) {
    union += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
    const known = byProgram.get(program) ?? { count: 0, sum: 0 };
    byProgram.set(program, { count: known.count + 1, sum: known.sum + to - from });
  }
  const total = ended.reduce((sum, { from, to }) => sum + to - from, 0);
  return { processes: ended.length, sum: total, union, byProgram };
}
