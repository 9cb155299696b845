import { fieldOf, matchesGlob } from "@release-actions/manifests";

/** What a generator fills a template with, once for each Application. */
export type Parameters = Readonly<Record<string, unknown>>;

/** More than that no repository generates. */
const mostSets = 1000;

/**
 * The parameters that the generators of an ApplicationSet state in the repository: lists, folders of it, and what is made of
 * these. Undefined where one asks somebody else (clusters, pull requests), or reads files, and where none come out: something
 * else, as a patch of a kustomization, will fill them in.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
export function parameterSets(
  generators: readonly unknown[],
  paths: readonly string[],
): readonly Parameters[] | undefined {
  if (generators.length === 0) return undefined;
  const sets = generators.map((generator) => setsOf(generator, paths));
  if (!sets.every((set) => set !== undefined)) return undefined;
  const all = sets.flat();
  return all.length === 0 ? undefined : all.slice(0, mostSets);
}

function setsOf(generator: unknown, paths: readonly string[]): readonly Parameters[] | undefined {
  const elements = fieldOf(fieldOf(generator, "list"), "elements");
  if (Array.isArray(elements)) return elements.filter(isParameters);
  const directories = fieldOf(fieldOf(generator, "git"), "directories");
  if (Array.isArray(directories)) return foldersOf(directories, paths);
  const matrix = nested(generator, "matrix", paths);
  if (matrix !== undefined) {
    return matrix.reduce<readonly Parameters[]>(
      (sets, next) => sets.flatMap((set) => next.map((other) => ({ ...set, ...other }))).slice(0, mostSets),
      [{}],
    );
  }
  const merge = nested(generator, "merge", paths);
  const keys = fieldOf(fieldOf(generator, "merge"), "mergeKeys");
  if (merge === undefined || !Array.isArray(keys)) return undefined;
  const [base = [], ...others] = merge;
  const keyOf = (set: Parameters) => JSON.stringify(keys.map((key) => fieldOf(set, String(key))));
  return base.map(
    (set) =>
      Object.assign({}, set, ...others.flat().filter((other) => keyOf(other) === keyOf(set))) as Parameters,
  );
}

function nested(
  generator: unknown,
  kind: string,
  paths: readonly string[],
): readonly (readonly Parameters[])[] | undefined {
  const inner = fieldOf(fieldOf(generator, kind), "generators");
  if (!Array.isArray(inner)) return undefined;
  const sets = inner.map((one) => setsOf(one, paths));
  return sets.every((set) => set !== undefined) ? sets : undefined;
}

/** Parameters of the older templates stand beside those of Go's: `path.basename` and `.path.basename`. */
function foldersOf(directories: readonly unknown[], paths: readonly string[]): readonly Parameters[] {
  const folders = new Set(
    paths.flatMap((path) =>
      path
        .split("/")
        .slice(0, -1)
        .map((_part, index, parts) => parts.slice(0, index + 1).join("/")),
    ),
  );
  const fits = (folder: string, isExcluded: boolean) =>
    directories.some((one) => {
      const pattern = fieldOf(one, "path");
      return (
        typeof pattern === "string" &&
        (fieldOf(one, "exclude") === true) === isExcluded &&
        matchesGlob(folder, pattern)
      );
    });
  return [...folders]
    .filter((folder) => fits(folder, false) && !fits(folder, true))
    .map((path) => {
      const basename = path.slice(path.lastIndexOf("/") + 1);
      const named = { path, basename, basenameNormalized: basename, segments: path.split("/") };
      return { path: named, "path.basename": basename };
    });
}

function isParameters(value: unknown): value is Parameters {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
