import { index, type CompactGraph } from "./compact-graph.ts";

/**
 * The strongly connected components that hold a cycle, each sorted, in the order of their smallest node.
 * Tarjan's algorithm with its own stack: a chain of 100,000 repositories must not overflow the call stack.
 */
export function cyclicComponents({ size, starts, targets }: CompactGraph): readonly (readonly number[])[] {
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const cursor = starts.slice(0, size);
  const open: number[] = [];
  const found: number[][] = [];
  let visited = 0;

  const enter = (node: number) => {
    order[node] = visited;
    low[node] = visited;
    visited += 1;
    onStack[node] = 1;
    open.push(node);
  };
  const lower = (node: number, to: number) => {
    low[node] = Math.min(index(low, node), to);
  };
  const close = (root: number) => {
    const component = open.splice(open.lastIndexOf(root));
    for (const node of component) onStack[node] = 0;
    if (component.length > 1 || hasLoop(root)) found.push(component.sort((a, b) => a - b));
  };
  const hasLoop = (node: number) =>
    targets.subarray(index(starts, node), index(starts, node + 1)).includes(node);

  for (let root = 0; root < size; root += 1) {
    if (order[root] !== -1) continue;
    const path = [root];
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = index(cursor, node);
      if (at < index(starts, node + 1)) {
        cursor[node] = at + 1;
        const target = index(targets, at);
        if (order[target] === -1) {
          enter(target);
          path.push(target);
        } else if (onStack[target] === 1) {
          lower(node, index(order, target));
        }
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent, index(low, node));
      if (low[node] === order[node]) close(node);
    }
  }
  return found.sort(([a = 0], [b = 0]) => a - b);
}
