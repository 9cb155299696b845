import { posix } from "node:path";
import { mayMention } from "@release-actions/manifests";
import type { PackageName } from "@release-actions/release-model";
import { hasBareTag, isChartValues, isValues, mayBeLaid, valuesBelow } from "./helm-overlays.ts";
import { anySource, isTemplate } from "../searched-files.ts";

export type FileContents = ReadonlyMap<string, Uint8Array>;

/** Files that say what others mean. */
export interface Around {
  /** Of the environments' own files, those that do not name the component and may yet have its places. */
  readonly related: ReadonlySet<string>;
  /** Others, which are only read. */
  readonly files: FileContents;
}

/** What is known before anything around is read. */
export interface Selected {
  /** Every path of the repository. */
  readonly all: readonly string[];
  /** The files of the environments that are asked about. */
  readonly selected: FileContents;
  /** Of these, the ones that may name the component. */
  readonly mentioning: ReadonlySet<string>;
  readonly names: readonly PackageName[];
  /** Reads files, those that were read already from memory. */
  readonly read: (paths: readonly string[]) => Promise<FileContents>;
}

/**
 * The values of charts that lie below the selected ones or are laid over them, wherever they are, and the templates of their charts. All
 * of the repository is looked through only for values of which nothing near them says what they are laid over.
 */
export async function observeValues({ all, selected, mentioning, names, read }: Selected): Promise<Around> {
  const stating = [...selected].flatMap(([path, bytes]) =>
    isYaml(path) && /tag|digest/i.test(latin(bytes)) ? [path] : [],
  );
  const known = new Set(all);
  const near = linksIn(selected);
  if (near.size === 0 && ![...stating, ...mentioning].some(isValues)) return nothing;
  const nearest = valuesBelow(sourcesOf(near), all);
  const textOf = (path: string) => latin(selected.get(path) ?? new Uint8Array());
  const lone = stating.filter(
    (path) =>
      !mentioning.has(path) &&
      hasBareTag(textOf(path)) &&
      mayBeLaid(path, known) &&
      nearest(path).length === 0,
  );
  const linking = lone.length === 0 ? near : linksIn(await read(all.filter(isYaml)));
  const below = lone.length === 0 ? nearest : valuesBelow(sourcesOf(linking), all);
  const charts = lone.length === 0 ? stating.flatMap((path) => below(path)) : all.filter(isChartValues);
  const bases = new Map(
    [...(await read([...new Set([...charts, ...[...mentioning].filter(isChartValues)])]))].filter(
      ([, bytes]) => mayMention(bytes, names),
    ),
  );
  const related = new Set(
    bases.size === 0
      ? []
      : stating.filter((path) => lone.includes(path) || below(path).some((base) => bases.has(base))),
  );
  const above = all.filter((path) => !selected.has(path) && below(path).some((base) => bases.has(base)));
  const folders = new Set([...bases.keys()].map((path) => posix.dirname(path)));
  const templates = all.filter((path) => isTemplate(path) && folders.has(chartFolder(path)));
  return { related, files: new Map([...bases, ...linking, ...(await read([...above, ...templates]))]) };
}

const nothing: Around = { related: new Set(), files: new Map() };

function linksIn(files: FileContents): FileContents {
  return new Map([...files].filter(([path, bytes]) => isYaml(path) && latin(bytes).includes("valueFiles")));
}

function sourcesOf(files: FileContents) {
  return [...files].flatMap(([path, bytes]) => anySource(path, bytes) ?? []);
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !isTemplate(path);
}

/** The folder of the chart that a template is of. */
function chartFolder(path: string): string {
  return posix.dirname(path.slice(0, path.indexOf("templates/") + 1));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
