import { index, induce, type CompactGraph } from "./compact-graph.ts";
import { cyclicComponents } from "./components.ts";
import { CycleSearch } from "./cycle-search.ts";
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

/** A strongly connected part of a graph, its nodes renumbered from 0; `nodes` has their numbers in the whole. */
interface Part {
  readonly graph: CompactGraph;
  readonly nodes: readonly number[];
}

/**
 * Johnson's algorithm (SIAM J. Comput. 4, 1975): all cycles through a component's first node; then without that
 * node, whatever components remain, each in the same way.
 */
function elementaryCycles(graph: CompactGraph, component: readonly number[]): Cycles {
  const cycles: (readonly number[])[] = [];
  const open: Part[] = [{ graph: induce(graph, component), nodes: component }];
  let steps = 0;
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { nodes } = part;
    const search = new CycleSearch(part.graph);
    for (
      let cycle = search.next(mostSteps - steps);
      cycle !== undefined;
      cycle = search.next(mostSteps - steps)
    ) {
      if (cycles.length === mostPerComponent) return { cycles, complete: false };
      cycles.push(cycle.map((node) => nodes[node] ?? 0));
    }
    steps += search.steps + index(part.graph.starts, part.graph.size);
    if (steps >= mostSteps) return { cycles, complete: false };
    const rest = induce(
      part.graph,
      nodes.slice(1).map((_, position) => position + 1),
    );
    const remaining = cyclicComponents(rest).map((found) => ({
      graph: induce(rest, found),
      nodes: found.map((node) => nodes[node + 1] ?? 0),
    }));
    open.push(...remaining.reverse());
  }
  return { cycles, complete: true };
}
