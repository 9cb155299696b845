import { spawnSync } from "node:child_process";
import { parseReleaseGraph, waves, type ReleaseGraph } from "@release-actions/release-model/release-graph";
import type { Findings } from "./figure.ts";
import { interleave, median, ratioOf } from "./interleave.ts";
import { randomGraph, textOf } from "./random-graph.ts";

/** How long ordering a large release graph takes. Its memory is that of the whole process, the graph included. */
export async function graph(): Promise<Findings> {
  const large = randomGraph(100_000, 500_000);
  const started = performance.now();
  const startedCpu = process.cpuUsage();
  const count = waves(large).length;
  const first = performance.now() - started;
  const { user, system } = process.cpuUsage(startedCpu);
  // Before anything else is measured in this process.
  const peak = process.resourceUsage().maxRSS / 1024;
  const small = textOf(randomGraph(1000, 5000));
  const { bare, ordered, again, maps, parsed } = await interleave(5, {
    bare: { run: () => spawnSync(process.execPath, ["-e", "0"]) },
    // A copy has not been indexed yet, so each run pays for the index as the first one did.
    ordered: { run: () => waves({ ...large }) },
    again: { run: () => waves(large) },
    maps: { run: () => orderWithMaps(large) },
    parsed: { run: () => parseReleaseGraph(small, "release-graph.yml") },
  });
  const edges = [...large.repositories.values()].reduce((total, { needs }) => total + needs.length, 0);
  return {
    title: `The graph: ${large.repositories.size} repositories, ${edges} edges, ${count} waves`,
    figures: [
      {
        what: "waves, first call",
        value: first,
        unit: "ms",
        goal: 500,
        note: `CPU ${Math.round((user + system) / 1000)} ms`,
      },
      { what: "waves, median", value: median(ordered.wall), unit: "ms", goal: 500 },
      ratioOf("waves, against node -e 0", ordered, bare),
      ratioOf("waves, against Kahn on maps without waves", ordered, maps),
      ratioOf("waves, indexed already, against node -e 0", again, bare),
      ratioOf("reading 1,000 repositories, against node -e 0", parsed, bare),
      { what: "peak memory", value: peak, unit: "MB", goal: 500 },
    ],
  };
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
