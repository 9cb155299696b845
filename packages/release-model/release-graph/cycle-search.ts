import { index, type CompactGraph } from "./compact-graph.ts";

interface Frame {
  readonly node: number;
  taken: number;
  closes: boolean;
}

/** The elementary cycles through node 0, one a call: a node that led nowhere stays blocked until one behind it is freed. */
export class CycleSearch {
  /** Edges walked so far. */
  steps = 0;
  private readonly graph: CompactGraph;
  private readonly frames: Frame[] = [];
  private readonly blocked = new Set<number>();
  private readonly waiting = new Map<number, Set<number>>();

  constructor(graph: CompactGraph) {
    this.graph = graph;
    this.push(0);
  }

  /** The next cycle, from node 0 on; undefined when there is none, or none within `mostSteps` edges. */
  next(mostSteps: number): readonly number[] | undefined {
    const { starts, targets } = this.graph;
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const at = index(starts, frame.node) + frame.taken;
      if (at >= index(starts, frame.node + 1)) {
        this.pop(frame);
        continue;
      }
      if (this.steps >= mostSteps) return undefined;
      this.steps += 1;
      frame.taken += 1;
      const target = index(targets, at);
      if (target === 0) {
        frame.closes = true;
        return this.frames.map(({ node }) => node);
      }
      if (!this.blocked.has(target)) this.push(target);
    }
    return undefined;
  }

  private push(node: number): void {
    this.frames.push({ node, taken: 0, closes: false });
    this.blocked.add(node);
  }

  private pop(frame: Frame): void {
    this.frames.pop();
    const above = this.frames.at(-1);
    if (frame.closes) {
      if (above !== undefined) above.closes = true;
      this.free(frame.node);
      return;
    }
    const { starts, targets } = this.graph;
    for (let at = index(starts, frame.node); at < index(starts, frame.node + 1); at += 1) {
      const waiters = this.waiting.get(index(targets, at)) ?? new Set();
      this.waiting.set(index(targets, at), waiters.add(frame.node));
    }
  }

  private free(node: number): void {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      this.blocked.delete(next);
      for (const waiter of this.waiting.get(next) ?? []) if (this.blocked.has(waiter)) open.push(waiter);
      this.waiting.delete(next);
    }
  }
}
