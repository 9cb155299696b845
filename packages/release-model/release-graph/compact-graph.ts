import type { ReleaseGraph } from "./release-graph.ts";

/**
 * The edges as indices in typed arrays: what makes 100,000 repositories and 500,000 edges a matter of milliseconds.
 * The downstreams of node `i` are `targets[starts[i]]` up to but without `targets[starts[i + 1]]`.
 */
export interface CompactGraph {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

/** Edges as pairs of indices, upstream and downstream in turn. Counts, then places: no list per node is made. */
export function compact(size: number, pairs: Uint32Array): CompactGraph {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < pairs.length; at += 2)
    starts[index(pairs, at) + 1] = index(starts, index(pairs, at) + 1) + 1;
  for (let node = 0; node < size; node += 1) starts[node + 1] = index(starts, node) + index(starts, node + 1);
  const next = starts.slice();
  const targets = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const upstream = index(pairs, at);
    const place = index(next, upstream);
    targets[place] = index(pairs, at + 1);
    next[upstream] = place + 1;
  }
  return { size, starts, targets };
}

/** What remains of the graph between `nodes`, which are in ascending order and renumbered from 0. */
export function induce({ size, starts, targets }: CompactGraph, nodes: readonly number[]): CompactGraph {
  const renumbered = new Int32Array(size).fill(-1);
  for (const [position, node] of nodes.entries()) renumbered[node] = position;
  const pairs: number[] = [];
  for (const [position, node] of nodes.entries()) {
    for (let at = index(starts, node); at < index(starts, node + 1); at += 1) {
      const target = index(renumbered, index(targets, at));
      if (target >= 0) pairs.push(position, target);
    }
  }
  return compact(nodes.length, Uint32Array.from(pairs));
}

/** A graph by position: its repositories in the order of the file, and the edges between them. */
export interface IndexedGraph {
  readonly names: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly edges: CompactGraph;
}

/** The graph by position. Made once per graph. */
export function compactOf(graph: ReleaseGraph): IndexedGraph {
  const known = made.get(graph);
  if (known !== undefined) return known;
  const names = [...graph.repositories.keys()];
  const positions = new Map<string, number>();
  for (const [position, name] of names.entries()) positions.set(name, position);
  const pairs = new Uint32Array(2 * countNeeds(graph));
  let filled = 0;
  let downstream = 0;
  for (const { needs } of graph.repositories.values()) {
    for (const { repository } of needs) {
      const upstream = positions.get(repository);
      if (upstream === undefined) continue;
      pairs[filled] = upstream;
      pairs[filled + 1] = downstream;
      filled += 2;
    }
    downstream += 1;
  }
  const result = { names, positions, edges: compact(names.length, pairs.subarray(0, filled)) };
  made.set(graph, result);
  return result;
}

function countNeeds(graph: ReleaseGraph): number {
  let count = 0;
  for (const { needs } of graph.repositories.values()) count += needs.length;
  return count;
}

const made = new WeakMap<ReleaseGraph, IndexedGraph>();

/** An element that is known to be there; the zero is for the compiler only. */
export function index(array: Uint32Array | Int32Array, position: number): number {
  return array[position] ?? 0;
}
