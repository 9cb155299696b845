import type { ReleaseGraph } from "@release-actions/release-model/release-graph";

/** A graph of distinct edges without a cycle: a repository needs only those of lower numbers. The same each time. */
export function randomGraph(size: number, edges: number): ReleaseGraph {
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

/** The graph as somebody would write it. */
export function textOf({ owner, repositories }: ReleaseGraph): string {
  const lines = [...repositories.values()].map(
    ({ name, needs }) => `  ${name}: { needs: [${needs.map(({ repository }) => repository).join(", ")}] }`,
  );
  return `owner: ${owner}\nrepositories:\n${lines.join("\n")}\n`;
}
