import { posix } from "node:path";
import { fieldOf, type Source } from "@release-actions/manifests";
import { documentsOf, textAt } from "./documents.ts";
import { listOf, sourcesOf } from "./resources.ts";

/** What an Application is made from in this repository. */
export interface DeployedFiles {
  readonly files: readonly Source[];
  /** Whether a chart's templates are among it, which say what they are only when rendered. */
  readonly isChart: boolean;
}

export type SourcesByPath = ReadonlyMap<string, Source>;

/** The files behind the paths of an Application: its kustomizations with their bases, its chart with its values, or a folder. */
export function deployedFiles(
  spec: unknown,
  sources: SourcesByPath,
  isForeign: (repoURL: string) => boolean,
): DeployedFiles {
  const found = new Map<string, Source>();
  const add = (path: string) => {
    const source = sources.get(path);
    if (source !== undefined) found.set(path, source);
    return source !== undefined;
  };
  let isChart = false;
  for (const source of sourcesOf(spec)) {
    const path = textAt(source, "path");
    if (isForeign(textAt(source, "repoURL") ?? "")) continue;
    const folder = posix.normalize(path ?? ".").replace(/\/$/, "");
    for (const file of listOf(fieldOf(fieldOf(source, "helm"), "valueFiles"))) {
      const stated = String(file);
      // `$values/…` begins at the top of another source, which is this repository more often than not.
      add(/^\$[\w-]+\//.test(stated) ? stated.replace(/^\$[\w-]+\//, "") : posix.join(folder, stated));
    }
    if (path === undefined || textAt(source, "chart") !== undefined) continue;
    if (addKustomization(folder, sources, add)) continue;
    if (add(posix.join(folder, "Chart.yaml"))) {
      isChart = true;
      add(posix.join(folder, "values.yaml"));
      for (const one of within(sources, posix.join(folder, "templates"), true)) add(one);
      continue;
    }
    const isDeep = fieldOf(fieldOf(source, "directory"), "recurse") === true;
    for (const one of within(sources, folder, isDeep)) add(one);
  }
  return { files: [...found.values()], isChart };
}

/** The files that the kustomization of a folder brings together, through those beneath it. */
export function kustomizedFiles(folder: string, sources: SourcesByPath): ReadonlySet<string> {
  const files = new Set<string>();
  addKustomization(folder, sources, (path) => {
    if (sources.has(path)) files.add(path);
    return sources.has(path);
  });
  return files;
}

/** The names that a folder's kustomization may have. */
const kustomizations = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

function addKustomization(
  folder: string,
  sources: SourcesByPath,
  add: (path: string) => boolean,
  seen = new Set<string>(),
): boolean {
  const path = kustomizations.map((name) => posix.join(folder, name)).find((one) => sources.has(one));
  const source = path === undefined ? undefined : sources.get(path);
  if (path === undefined || source === undefined || seen.has(folder)) return false;
  seen.add(folder);
  add(path);
  const [data] = documentsOf(source) ?? [];
  const stated = [
    ...["resources", "components", "bases"].flatMap((key) => listOf(fieldOf(data, key))),
    ...listOf(fieldOf(data, "helmCharts")).map((chart) => fieldOf(chart, "valuesFile")),
  ];
  for (const one of stated) {
    if (typeof one !== "string" || one.includes("://")) continue;
    const at = posix.join(folder, one);
    if (!add(at)) addKustomization(at, sources, add, seen);
  }
  return true;
}

function within(sources: SourcesByPath, folder: string, isDeep: boolean): readonly string[] {
  return [...sources.keys()].filter((path) => {
    const parent = posix.dirname(path);
    if (parent === folder) return true;
    return isDeep && (folder === "." || parent.startsWith(`${folder}/`));
  });
}
