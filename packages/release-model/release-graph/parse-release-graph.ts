import { safeParse } from "valibot";
import { defaultTagFormat } from "../tag.ts";
import { checkGraph } from "./check-graph.ts";
import { checkStructure } from "./check-structure.ts";
import { readGraphDocument } from "./graph-document.ts";
import { refuse, refuseAny } from "./graph-problem.ts";
import { publishedEcosystems, type GraphRepository, type ReleaseGraph } from "./release-graph.ts";
import { describeIssue } from "./schema-problem.ts";
import { releaseGraphSchema, type WrittenGraph, type WrittenRepository } from "./schema.ts";

/**
 * Reads `release-graph.yml`. `path` is for messages only.
 *
 * Throws a UsageError with file, line and column whose code says what is wrong: `graph-syntax`, `graph-size`,
 * `graph-duplicate-key`, `graph-schema`, `graph-unknown-key`, `graph-unknown-repository`, `graph-duplicate-need`,
 * `graph-duplicate-repository`, `graph-duplicate-package`, `graph-app-version`, `graph-cycle`. It states all problems, the first in full.
 */
export function parseReleaseGraph(text: string, path: string): ReleaseGraph {
  const document = readGraphDocument(text, path);
  refuseAny(checkStructure(document));
  const read = safeParse(releaseGraphSchema, document.value);
  if (!read.success) return refuse(read.issues.map((issue) => describeIssue(issue, document)));
  const graph = fillIn(read.output);
  refuseAny(checkGraph(graph, document));
  return graph;
}

function fillIn(written: WrittenGraph): ReleaseGraph {
  const { owner } = written;
  const defaults = {
    branch: written.defaults?.branch ?? "main",
    tag: written.defaults?.tag ?? defaultTagFormat,
    pin: written.defaults?.pin ?? "exact",
    ...toWiden(written.defaults?.widen),
  } as const;
  const names = Object.keys(written.repositories);
  // One string object per name, wherever it stands: looking up half a million of them is then three times as fast.
  const interned = new Map(names.map((name) => [name, name]));
  const intern = (name: string) => interned.get(name) ?? name;
  const repositories = names.map(
    (name) => [name, toRepository(name, written.repositories[name] ?? {}, { defaults, intern })] as const,
  );
  return { owner, defaults, repositories: new Map(repositories) };
}

function toRepository(
  name: string,
  written: WrittenRepository,
  {
    defaults,
    intern,
  }: { readonly defaults: ReleaseGraph["defaults"]; readonly intern: (name: string) => string },
): GraphRepository {
  const pin = written.pin ?? defaults.pin;
  const widen = written.widen ?? defaults.widen;
  return {
    name,
    needs: (written.needs ?? []).map((need) =>
      typeof need === "string"
        ? { repository: intern(need), pin, ...toWiden(widen) }
        : { repository: intern(need.repository), pin: need.pin ?? pin, ...toWiden(need.widen ?? widen) },
    ),
    branch: written.branch ?? defaults.branch,
    tag: written.tag ?? defaults.tag,
    pin,
    ...toWiden(widen),
    publishes: toPublishes(written.publishes ?? {}),
    release: written.release ?? "tag",
    ...(written.gitops === undefined ? {} : { gitops: written.gitops }),
    appVersions: new Map(Object.entries(written["app-versions"] ?? {})),
  };
}

function toWiden(widen = false): { readonly widen?: true } {
  return widen ? { widen } : {};
}

function toPublishes(written: NonNullable<WrittenRepository["publishes"]>): GraphRepository["publishes"] {
  const [pypi, npm, cargo, image, chart] = publishedEcosystems.map((ecosystem) =>
    [written[ecosystem] ?? []].flat(),
  );
  return { pypi: pypi ?? [], npm: npm ?? [], cargo: cargo ?? [], image: image ?? [], chart: chart ?? [] };
}
