import { readManifest } from "@release-actions/manifests";
import { packageKey, packageName, type PackageName } from "@release-actions/release-model";
import type { RepositoryFacts } from "./facts.ts";

/**
 * The names to look for, with every image and repository that ends in a bare name: `coreason-runtime` stands for
 * `ghcr.io/coreason-ai/coreason-runtime`, too. A name without an owner stays as it is, so that `redis` the Python
 * package does not become `bitnami/redis` the image by accident of a prefix: only a whole last part counts.
 */
export function expandNames(names: readonly PackageName[], facts: RepositoryFacts): PackageName[] {
  const bare = names.filter(({ ecosystem, name }) => pathLike.has(ecosystem) && !name.includes("/"));
  const wanted = new Set(bare.map(looseKey));
  const found = facts.manifests.flatMap((source) =>
    readable(() => readManifest(source)).flatMap(({ name: { ecosystem, name } }) => {
      const last = name.slice(name.lastIndexOf("/") + 1);
      return name.includes("/") && wanted.has(looseKey({ ecosystem, name: last }))
        ? [packageName(ecosystem, name)]
        : [];
    }),
  );
  const unique = new Map([...names, ...found].map((name) => [packageKey(name), name]));
  return [...unique.values()];
}

/** Python's spelling of a name, `coreason_runtime`, is the repository's and the image's with a dash. */
function looseKey({ ecosystem, name }: PackageName): string {
  return `${ecosystem}:${name.toLowerCase().replaceAll(/[-_.]+/g, "-")}`;
}

const pathLike: ReadonlySet<string> = new Set(["image", "github"]);

/** A file that cannot be read is reported where it is planned, not here. */
function readable<Value>(read: () => readonly Value[]): readonly Value[] {
  try {
    return read();
  } catch {
    return [];
  }
}
