import { index, type CompactGraph } from "./compact-graph.ts";
import { cyclicComponents } from "./components.ts";
import { shortestCycle } from "./shortest-cycle.ts";

export interface Cycles {
  /** Each cycle once, as the nodes along it from its smallest on, upstream before downstream; short ones first. */
  readonly cycles: readonly (readonly number[])[];
  /** False when a component holds more cycles than were listed. */
  readonly complete: boolean;
}

/** A component can hold exponentially many cycles. A person breaks the first few and asks again. */
const mostPerComponent = 20;

/** A bound on the search for them, in edges walked: well under a second. */
const mostSteps = 2_000_000;

/** The elementary cycles: all of them where a component holds at most 20, else its shortest and some more. */
export function findCycles(graph: CompactGraph): Cycles {
  const listed = cyclicComponents(graph).map((component) => {
    const { cycles, complete } = elementaryCycles(graph, component);
    const shortest = complete ? undefined : shortestCycle(graph, component);
    const all = shortest === undefined ? cycles : [shortest, ...cycles];
    const distinct = [...new Map(all.map((cycle) => [cycle.join(), cycle])).values()];
    return { cycles: distinct.sort((a, b) => a.length - b.length).slice(0, mostPerComponent), complete };
  });
  return {
    cycles: listed.flatMap(({ cycles }) => cycles),
    complete: listed.every(({ complete }) => complete),
  };
}

/** Johnson's algorithm (SIAM J. Comput. 4, 1975) with its own stack, until one of the bounds is met. */
function elementaryCycles(graph: CompactGraph, component: readonly number[]): Cycles {
  const inComponent = new Set(component);
  const cycles: number[][] = [];
  let steps = 0;
  for (const start of component) {
    const search = new Search(start);
    search.push(start);
    for (let frame = search.frames.at(-1); frame !== undefined; frame = search.frames.at(-1)) {
      const at = index(graph.starts, frame.node) + frame.taken;
      if (at >= index(graph.starts, frame.node + 1)) {
        search.pop(frame, successorsOf(graph, frame.node, start, inComponent));
        continue;
      }
      frame.taken += 1;
      steps += 1;
      const target = index(graph.targets, at);
      if (target === start) {
        if (cycles.length === mostPerComponent || steps > mostSteps) return { cycles, complete: false };
        cycles.push(search.frames.map(({ node }) => node));
        for (const each of search.frames) each.closes = true;
      } else if (target > start && inComponent.has(target) && !search.blocked.has(target)) {
        search.push(target);
      }
      if (steps > mostSteps) return { cycles, complete: false };
    }
  }
  return { cycles, complete: true };
}

interface Frame {
  readonly node: number;
  taken: number;
  closes: boolean;
}

/** The cycles through one start: a node that led nowhere stays blocked until a node behind it is freed. */
class Search {
  readonly start: number;
  readonly frames: Frame[] = [];
  readonly blocked = new Set<number>();
  private readonly waiting = new Map<number, Set<number>>();

  constructor(start: number) {
    this.start = start;
  }

  push(node: number): void {
    this.frames.push({ node, taken: 0, closes: false });
    this.blocked.add(node);
  }

  pop(frame: Frame, successors: readonly number[]): void {
    this.frames.pop();
    if (frame.closes) {
      this.free(frame.node);
      return;
    }
    for (const successor of successors) {
      const waiters = this.waiting.get(successor) ?? new Set();
      this.waiting.set(successor, waiters.add(frame.node));
    }
  }

  private free(node: number): void {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      this.blocked.delete(next);
      open.push(...[...(this.waiting.get(next) ?? [])].filter((waiter) => this.blocked.has(waiter)));
      this.waiting.delete(next);
    }
  }
}

function successorsOf(
  graph: CompactGraph,
  node: number,
  start: number,
  inComponent: ReadonlySet<number>,
): number[] {
  return [...graph.targets.subarray(index(graph.starts, node), index(graph.starts, node + 1))].filter(
    (target) => target >= start && inComponent.has(target),
  );
}
