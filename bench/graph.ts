/**
 * How long ordering a large release graph takes, as ratios in one run. Run under Node 24: node bench/graph.ts
 *
 * The goal: 100,000 repositories and 500,000 edges in waves in under 0.5 s and 500 MB. Reading the file is measured too, apart.
 */
import { spawnSync } from "node:child_process";
import { parseReleaseGraph, waves, type ReleaseGraph } from "@release-actions/release-model/release-graph";

const graph = randomGraph(100_000, 500_000);
const first = time(() => waves(graph));
// A copy has not been indexed yet, so each run pays for the index as the first one did.
const ordered = median(5, () => waves({ ...graph }));
const again = median(5, () => waves(graph));
const partial = time(() => waves(graph, "r0"));
const peak = process.resourceUsage().maxRSS / 1024;

const bare = median(5, () => spawnSync(process.execPath, ["-e", "0"]));
const baseline = median(5, () => orderWithMaps(graph));
const text = textOf(randomGraph(1000, 5000));
const parsed = median(5, () => parseReleaseGraph(text, "release-graph.yml"));

console.log(
  `${graph.repositories.size} repositories, ${countEdges(graph)} edges, ${waves(graph).length} waves`,
);
row("waves, first call", first, "goal < 500 ms");
row(
  "waves, median of 5",
  ordered,
  `${ratio(ordered, bare)} × node -e 0, ${ratio(ordered, baseline)} × Kahn on maps`,
);
row("waves, index at hand (as after parsing)", again, `${ratio(again, bare)} × node -e 0`);
row("waves below one repository", partial);
row("Kahn on maps, without waves", baseline);
row("node -e 0", bare);
row("parse, 1,000 repositories, 5,000 edges", parsed, `${ratio(parsed, bare)} × node -e 0`);
console.log(`peak memory, the graph itself included: ${peak.toFixed(0)} MB, goal < 500 MB`);

/** Distinct edges without a cycle: a repository needs only those of lower numbers. */
function randomGraph(size: number, edges: number): ReleaseGraph {
  let state = 42;
  const random = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  // One string object per name, as the parser makes it.
  const names = Array.from({ length: size }, (_, node) => `r${node}`);
  const common = { branch: "main", tag: "v{version}", pin: "exact", release: "tag" } as const;
  const publishes = { pypi: [], npm: [], cargo: [], image: [], chart: [] };
  const appVersions = new Map<string, string>();
  let left = edges;
  const repositories = names.map((name, node) => {
    const wanted = Math.min(node, Math.ceil(left / (size - node)));
    const upstreams = new Set<number>();
    while (upstreams.size < wanted) upstreams.add(random(node));
    left -= wanted;
    const needs = [...upstreams].map((upstream) => ({
      repository: names[upstream] ?? "",
      pin: "exact" as const,
    }));
    return [name, { ...common, name, needs, publishes, appVersions }] as const;
  });
  return { owner: "bench", defaults: common, repositories: new Map(repositories) };
}

function textOf({ owner, repositories }: ReleaseGraph): string {
  const lines = [...repositories.values()].map(
    ({ name, needs }) => `  ${name}: { needs: [${needs.map(({ repository }) => repository).join(", ")}] }`,
  );
  return `owner: ${owner}\nrepositories:\n${lines.join("\n")}\n`;
}

function countEdges({ repositories }: ReleaseGraph): number {
  return [...repositories.values()].reduce((count, { needs }) => count + needs.length, 0);
}

/** What one would write first. */
function orderWithMaps({ repositories }: ReleaseGraph): readonly string[] {
  const waiting = new Map<string, number>();
  const below = new Map<string, string[]>();
  for (const { name, needs } of repositories.values()) {
    waiting.set(name, needs.length);
    for (const { repository } of needs) {
      const list = below.get(repository) ?? [];
      list.push(name);
      below.set(repository, list);
    }
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
