import { readFileSync } from "node:fs";
import type { Figure } from "./figure.ts";

/** Something to measure; `prepare` puts things back before each run and does not count. */
export interface Contender {
  readonly run: () => unknown;
  readonly prepare?: () => unknown;
}

/** Milliseconds of each run, in order. */
export interface Timings {
  readonly wall: readonly number[];
  /** User and system time of this process and its children. */
  readonly cpu: readonly number[];
}

/**
 * Runs the contenders in turn, A B A B, so that whatever else the machine does falls on all of them alike. One
 * round before the first is thrown away: it fills caches.
 */
export async function interleave<Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, Contender>>,
): Promise<Readonly<Record<Name, Timings>>> {
  const names = Object.keys(contenders) as Name[];
  const timings = Object.fromEntries(names.map((name) => [name, { wall: [], cpu: [] }])) as unknown as Record<
    Name,
    { wall: number[]; cpu: number[] }
  >;
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      await contenders[name].prepare?.();
      const cpu = cpuTime();
      const started = performance.now();
      await contenders[name].run();
      if (round < 0) continue;
      timings[name].wall.push(performance.now() - started);
      timings[name].cpu.push(cpuTime() - cpu);
    }
  }
  return timings;
}

/** How many times as long one takes as the other: the median of the rounds' ratios, with the CPU time's ratio beside it. */
export function ratioOf(what: string, timings: Timings, base: Timings, goal?: number): Figure {
  const ratios = timings.wall.map((wall, round) => wall / (base.wall[round] ?? Number.NaN));
  const note = `CPU ${(sum(timings.cpu) / sum(base.cpu)).toFixed(2)} ×; ${median(timings.wall).toFixed(0)} ms against ${median(base.wall).toFixed(0)} ms`;
  return { what, value: median(ratios), unit: "×", ...(goal === undefined ? {} : { goal }), note };
}

/** One after the other. */
export function together(first: Timings, second: Timings): Timings {
  const add = (left: readonly number[], right: readonly number[]) =>
    left.map((value, round) => value + (right[round] ?? Number.NaN));
  return { wall: add(first.wall, second.wall), cpu: add(first.cpu, second.cpu) };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Node does not say what ended children took; Linux does, in ticks of 10 ms: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childrenTime();
}

function childrenTime(): number {
  if (process.platform !== "linux") return 0;
  const [, fields = ""] = readFileSync("/proc/self/stat", "utf8").split(/\) (?=[^)]*$)/);
  const [user, system] = fields.split(" ").slice(13, 15);
  return (Number(user) + Number(system)) * 10;
}
