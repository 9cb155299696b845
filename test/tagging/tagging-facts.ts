import { describePackage, readStaticVersions, Source } from "@release-actions/manifests";
import { lockFormatOf } from "@release-actions/lockfiles";
import { parseTag, tagSeriesReader } from "@release-actions/release-model";
import { parseReleaseGraph, type GraphRepository } from "@release-actions/release-model/release-graph";
import type { TaggingFacts } from "@release-actions/tagging";

export const head = "a".repeat(40);
export const earlier = "b".repeat(40);

/** A repository of the graph, `mono`, with what is said of it. */
export function repositoryOf(settings = "{}"): GraphRepository {
  const graph = parseReleaseGraph(`owner: acme\nrepositories:\n  mono: ${settings}\n`, "release-graph.yml");
  const repository = graph.repositories.get("mono");
  if (repository === undefined) throw new Error("unreachable");
  return repository;
}

/** What is known of a clean clone with these files, whose tags stand in its history. */
export function factsOf(
  files: Readonly<Record<string, string>>,
  tags: Readonly<Record<string, string>> = { "v1.0.0": earlier },
  clone: Partial<TaggingFacts["clone"]> = {},
): TaggingFacts {
  const read = tagSeriesReader("v{version}");
  const series = Object.entries(tags).map(([name, commit]) => ({
    name,
    version: read(name) ?? parseTag(name),
    commit,
  }));
  const sources = new Map<string, Source>();
  const locks: TaggingFacts["locks"][number][] = [];
  for (const [path, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const kind = lockFormatOf(path, bytes)?.kind;
    if (kind === undefined) sources.set(path, new Source(path, bytes));
    else locks.push({ path, kind, bytes });
  }
  return {
    clone: {
      repository: "mono",
      directory: "/clones/mono",
      branch: "main",
      defaultBranch: "main",
      head,
      behindRemote: 0,
      modified: [],
      tags: series,
      latest: series[0],
      commitsSinceLatest: 1,
      next: undefined,
      problems: [],
      ...clone,
    },
    series,
    contained: series,
    declared: [...sources.values()].flatMap((source) =>
      source.path.includes("/") && describePackage(source)?.isPrivate === true
        ? []
        : readStaticVersions(source),
    ),
    locks,
    sources,
    problems: [],
  };
}
