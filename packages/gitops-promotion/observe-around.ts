import { posix } from "node:path";
import { editorFor, isTerraform, isVendored, mayMention } from "@release-actions/manifests";
import type { WorkingCopy } from "@release-actions/ports";
import type { PackageName } from "@release-actions/release-model";
import { isKustomization } from "./check/kustomized-waves.ts";
import { isValues, laidOver } from "./helm-overlays.ts";
import { anySource, isTemplate } from "./searched-files.ts";
import { environmentPath } from "./unfilled-variables.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** Files that do not name a component, and say what others mean that do. */
export interface Around {
  /** Of those that may have its places, the ones in which another file finds some. */
  readonly related: ReadonlySet<string>;
  /** Others, which are only read. */
  readonly files: Files;
}

/**
 * The files that say what places are of which do not say it themselves: the modules of Terraform, where the tag stands in one file
 * and the image in another, and the values of charts, which are laid over others. Nothing is read where nothing selected may be
 * such a place. `selected` are the files of the environments that are asked about, by path.
 */
export async function observeAround(
  copy: WorkingCopy,
  {
    selected,
    mentioning,
    names,
  }: {
    readonly selected: Files;
    /** Of these, the ones that may name the component. */
    readonly mentioning: readonly string[];
    readonly names: readonly PackageName[];
  },
): Promise<Around> {
  const all = [...(await copy.files()).keys()].filter((path) => !isVendored(path));
  const read = reading(copy, selected);
  const isMentioned = (files: Files) => [...files.values()].some((bytes) => mayMention(bytes, names));
  const terraform = [...selected.keys()].some(isTerraform) ? await read(all.filter(isTerraform)) : none;
  const values = [...selected.keys()].some(isYaml) ? await read(all.filter(isChartValues)) : none;
  const environments = new Set(mentioning.filter(isCompose).map(environmentPath));
  const found = new Map<string, Uint8Array>(await read(all.filter((path) => environments.has(path))));
  const add = (files: Files) => {
    for (const [path, bytes] of files) found.set(path, bytes);
  };
  const related = new Set<string>();
  if (mentioning.some(isKustomization)) add(await read(all.filter(isKustomization)));
  if (isMentioned(terraform)) {
    add(terraform);
    for (const path of terraform.keys()) if (selected.has(path)) related.add(path);
  }
  const bases = new Map([...values].filter(([, bytes]) => mayMention(bytes, names)));
  if (bases.size > 0) {
    add(bases);
    const linking = new Map(
      [...(await read(all.filter(isYaml)))].filter(([, bytes]) => latin(bytes).includes("valueFiles")),
    );
    add(linking);
    const isLaid = laidOver(
      [...linking].flatMap(([path, bytes]) => anySource(path, bytes) ?? []),
      all,
    );
    for (const [path, bytes] of selected) {
      if (isYaml(path) && /tag|digest/i.test(latin(bytes)) && isLaid(path, bases)) related.add(path);
    }
  }
  const charts = new Set([...bases.keys()].map((path) => posix.dirname(path)));
  add(await read(all.filter((path) => isTemplate(path) && charts.has(chartFolder(path)))));
  return { related, files: new Map([...found].filter(([path]) => !related.has(path))) };
}

const none: Files = new Map();

/** Reads files that are not read yet. */
function reading(copy: WorkingCopy, selected: Files): (paths: readonly string[]) => Promise<Files> {
  return async (paths) => {
    const missing = paths.filter((path) => !selected.has(path));
    if (missing.length > 0) await copy.fetch(missing);
    const fetched = missing.length === 0 ? none : await copy.git.read(copy.commit, missing);
    return new Map(
      paths.flatMap((path) => {
        const bytes = selected.get(path) ?? fetched.get(path);
        return bytes === undefined ? [] : [[path, bytes] as const];
      }),
    );
  };
}

function isCompose(path: string): boolean {
  return editorFor(path)?.kind === "compose";
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !isTemplate(path);
}

function isChartValues(path: string): boolean {
  return isValues(path) && /(?:^|\/)values\.ya?ml$/.test(path);
}

/** The folder of the chart that a template is of. */
function chartFolder(path: string): string {
  return posix.dirname(path.slice(0, path.indexOf("templates/") + 1));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
