import { compactOf, index, type CompactGraph } from "./compact-graph.ts";
import { requireRepository } from "./neighbors.ts";
import type { ReleaseGraph } from "./release-graph.ts";

/**
 * The repositories in the order in which a release travels: each wave needs only what earlier waves released, and its
 * members can go in parallel. With `from`, only what lies below that repository, without it. Within a wave, in
 * the order of the file. Throws a UsageError `graph-unknown-repository` when the graph lacks `from`.
 */
export function waves(graph: ReleaseGraph, from?: string): readonly (readonly string[])[] {
  const { names, positions, edges } = compactOf(graph);
  const start = from === undefined ? undefined : positions.get(requireRepository(graph, from).name);
  const levels = levelsOf(edges, start === undefined ? undefined : below(edges, start));
  const result: string[][] = [];
  for (const [node, name] of names.entries()) {
    const level = levels[node] ?? -1;
    if (level >= 0) (result[level] ??= []).push(name);
  }
  return result;
}

/**
 * The wave of each node, counted from 0; -1 for a node outside `members` and for one on or below a cycle.
 * Kahn's algorithm, the queue being one array that is filled once.
 */
export function levelsOf({ size, starts, targets }: CompactGraph, members?: Uint8Array): Int32Array {
  const isMember = (node: number) => members === undefined || members[node] === 1;
  const waiting = new Uint32Array(size);
  for (let node = 0; node < size; node += 1) {
    if (!isMember(node)) continue;
    for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
      const target = index(targets, at);
      waiting[target] = index(waiting, target) + 1;
    }
  }
  const levels = new Int32Array(size).fill(-1);
  const queue = new Uint32Array(size);
  let filled = 0;
  for (let node = 0; node < size; node += 1) {
    if (!isMember(node) || waiting[node] !== 0) continue;
    levels[node] = 0;
    queue[filled++] = node;
  }
  for (let head = 0; head < filled; head += 1) {
    const node = index(queue, head);
    for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
      const target = index(targets, at);
      if (!isMember(target)) continue;
      waiting[target] = index(waiting, target) - 1;
      if (waiting[target] !== 0) continue;
      // The last upstream to be taken from the queue is one of the deepest.
      levels[target] = index(levels, node) + 1;
      queue[filled++] = target;
    }
  }
  return levels;
}

/** Marks every node that can be reached from `start`, `start` itself only through a cycle. */
function below({ size, starts, targets }: CompactGraph, start: number): Uint8Array {
  const marked = new Uint8Array(size);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
      const target = index(targets, at);
      if (marked[target] === 1) continue;
      marked[target] = 1;
      open.push(target);
    }
  }
  return marked;
}
