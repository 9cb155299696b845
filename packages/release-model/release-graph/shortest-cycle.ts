import { index, type CompactGraph } from "./compact-graph.ts";

/** Edges the search may walk; a component that needs more gets the shortest cycle through the nodes tried so far. */
const mostSteps = 2_000_000;

/** The shortest cycle of a strongly connected component, from its smallest node on. Breadth first from each node. */
export function shortestCycle(
  graph: CompactGraph,
  component: readonly number[],
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let steps = 0;
  for (const start of component) {
    const found = shortestThrough(graph, start);
    steps += found.steps;
    if (best === undefined || (found.cycle !== undefined && found.cycle.length < best.length))
      best = found.cycle;
    if (steps > mostSteps || (best?.length ?? Infinity) <= 2) break;
  }
  return best === undefined ? undefined : fromSmallest(best);
}

function shortestThrough({ starts, targets }: CompactGraph, start: number) {
  const from = new Map<number, number>();
  const queue = [start];
  let steps = 0;
  for (const node of queue) {
    for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
      steps += 1;
      const target = index(targets, at);
      if (target === start) return { cycle: walkBack(from, start, node), steps };
      if (from.has(target)) continue;
      from.set(target, node);
      queue.push(target);
    }
  }
  return { cycle: undefined, steps };
}

function walkBack(from: ReadonlyMap<number, number>, start: number, last: number): readonly number[] {
  const path: number[] = [];
  for (let node: number | undefined = last; node !== undefined && node !== start; node = from.get(node))
    path.push(node);
  return [start, ...path.reverse()];
}

function fromSmallest(cycle: readonly number[]): readonly number[] {
  const smallest = cycle.reduce((least, node) => Math.min(least, node), Infinity);
  const at = cycle.indexOf(smallest);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
