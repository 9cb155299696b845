import { escapeText, UsageError } from "@release-actions/release-model";
import { upstreams, type ReleaseGraph } from "@release-actions/release-model/release-graph";

/**
 * The direct downstreams that the release moves, in this run or in another one, and those that this run is about.
 * @throws {UsageError} `not-a-downstream` for a name that is none of them.
 */
export function selectDownstreams(
  direct: readonly string[],
  { only, exclude }: { readonly only: readonly string[]; readonly exclude: readonly string[] },
): { readonly moving: readonly string[]; readonly selected: readonly string[] } {
  for (const [input, names] of Object.entries({ only, exclude })) {
    const stranger = names.find((name) => !direct.includes(name));
    if (stranger === undefined) continue;
    throw new UsageError({
      code: "not-a-downstream",
      expected: `the input "${input}" to name direct downstreams: ${direct.join(", ") || "there are none"}`,
      found: `"${escapeText(stranger)}"`,
      fix: "Name repositories as the graph does, without their owner.",
    });
  }
  // What is left out for good is not waited for; what other runs move is.
  const moving = direct.filter((name) => !exclude.includes(name));
  return { moving, selected: moving.filter((name) => only.length === 0 || only.includes(name)) };
}

/**
 * What a run has to look at, and whose files it may have to read. A job of a fan-out needs its own repositories and those
 * above them: whether these move, too, says whether its own have to wait.
 */
export function scopeOf(
  graph: ReleaseGraph,
  all: readonly string[],
  { moving, selected }: { readonly moving: readonly string[]; readonly selected: readonly string[] },
): { readonly below: readonly string[]; readonly read: readonly string[] } {
  const isWhole = selected.length === moving.length;
  const needed = isWhole ? new Set(all) : withAncestors(graph, selected);
  const below = all.filter((name) => needed.has(name));
  return { below, read: moving.filter((name) => needed.has(name)) };
}

function withAncestors(graph: ReleaseGraph, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...upstreams(graph, name));
  }
  return found;
}
