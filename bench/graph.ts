/**
 * How long ordering a large release graph takes, as ratios in one run. Run under Node 24: node bench/graph.ts
 *
 * The goal: 100,000 repositories and 500,000 edges in waves in under 0.5 s and 500 MB. Reading the file is measured too, apart.
 */
import { spawnSync } from "node:child_process";
import { parseReleaseGraph, waves, type ReleaseGraph } from "@release-actions/release-model/release-graph";

const repositories = 100_000;
const edges = 500_000;

// One string object per name, as the parser makes it.
const names = Array.from({ length: repositories }, (_, node) => `r${node}`);
const pairs = randomPairs(repositories, edges);
const graph = graphOf(pairs);
const first = time(() => waves(graph));
// A copy has not been indexed yet, so each run pays for the index as the first one did.
const ordered = median(5, () => waves({ ...graph }));
const again = median(5, () => waves(graph));
const partial = time(() => waves(graph, "r0"));
const peak = process.resourceUsage().maxRSS / 1024;

const bare = median(5, () => spawnSync(process.execPath, ["-e", "0"]));
const baseline = median(5, () => orderWithMaps(pairs));
const small = textOf(randomPairs(1000, 5000));
const parsed = median(5, () => parseReleaseGraph(small, "release-graph.yml"));

console.log(`${graph.repositories.size} repositories, ${edges} edges, ${waves(graph).length} waves`);
row("waves, first call", first, "goal < 500 ms");
row(
  "waves, median of 5",
  ordered,
  `${ratio(ordered, bare)} × node -e 0, ${ratio(ordered, baseline)} × Kahn on maps`,
);
row("waves, index at hand (as after parsing)", again);
row("waves below one repository", partial);
row("Kahn on maps, without waves", baseline);
row("node -e 0", bare);
row("parse, 1,000 repositories, 5,000 edges", parsed, `${ratio(parsed, bare)} × node -e 0`);
console.log(`peak memory, the graph itself included: ${peak.toFixed(0)} MB, goal < 500 MB`);

/** Upstream and downstream names of distinct edges without a cycle: an edge leads to a higher number. */
function randomPairs(size: number, count: number): readonly (readonly [string, string])[] {
  let state = 42;
  const random = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const seen = new Set<number>();
  const found: (readonly [string, string])[] = [];
  while (found.length < count) {
    const downstream = 1 + random(size - 1);
    const upstream = random(downstream);
    if (seen.has(upstream * size + downstream)) continue;
    seen.add(upstream * size + downstream);
    found.push([names[upstream] ?? "", names[downstream] ?? ""]);
  }
  return found;
}

function graphOf(links: readonly (readonly [string, string])[]): ReleaseGraph {
  const needs = new Map<string, { repository: string; pin: "exact" }[]>();
  for (const name of names) needs.set(name, []);
  for (const [upstream, downstream] of links)
    needs.get(downstream)?.push({ repository: upstream, pin: "exact" });
  const common = { branch: "main", tag: "v{version}", pin: "exact" } as const;
  const publishes = { pypi: [], npm: [], cargo: [], image: [], chart: [] };
  const appVersions = new Map<string, string>();
  return {
    owner: "bench",
    defaults: common,
    repositories: new Map(
      [...needs].map(([name, list]) => [
        name,
        { ...common, name, needs: list, publishes, release: "tag", appVersions },
      ]),
    ),
  };
}

function textOf(links: readonly (readonly [string, string])[]): string {
  const needs = new Map<string, string[]>([["r0", []]]);
  for (const [upstream, downstream] of links) {
    needs.set(upstream, needs.get(upstream) ?? []);
    needs.set(downstream, [...(needs.get(downstream) ?? []), upstream]);
  }
  const lines = [...needs].map(([name, list]) => `  ${name}: { needs: [${list.join(", ")}] }`);
  return `owner: bench\nrepositories:\n${lines.join("\n")}\n`;
}

/** What one would write first. */
function orderWithMaps(links: readonly (readonly [string, string])[]): readonly string[] {
  const waiting = new Map<string, number>();
  const below = new Map<string, string[]>();
  for (const [upstream, downstream] of links) {
    waiting.set(downstream, (waiting.get(downstream) ?? 0) + 1);
    waiting.set(upstream, waiting.get(upstream) ?? 0);
    const list = below.get(upstream) ?? [];
    list.push(downstream);
    below.set(upstream, list);
  }
  const queue = [...waiting].filter(([, count]) => count === 0).map(([name]) => name);
  for (const name of queue) {
    for (const next of below.get(name) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) queue.push(next);
    }
  }
  return queue;
}

function time(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

function median(runs: number, act: () => unknown): number {
  const times = Array.from({ length: runs }, () => time(act)).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

function row(what: string, milliseconds: number, note = ""): void {
  console.log(`${what.padEnd(42)}${milliseconds.toFixed(1).padStart(9)} ms  ${note}`.trimEnd());
}
