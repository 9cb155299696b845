import { fieldOf, readJsonData, Source } from "@release-actions/manifests";
import type { Git } from "@release-actions/ports";
import { Refusal } from "@release-actions/release-model";
import { toolFileNames, type ToolFiles } from "./publish-tool.ts";

/** What the commit that is checked out has, beside what lies in the working directory. */
export interface CommittedFiles {
  /** The version in a package.json, by the path from the working directory. */
  readonly versions: ReadonlyMap<string, string>;
  /** Which tool the folders above the working directory speak of, the nearest first. */
  readonly above: readonly ToolFiles[];
}

/** Nothing outside a clone: then only the working copy counts. */
export async function observeCommitted(
  git: Git,
  manifests: readonly string[],
  head: string | undefined,
): Promise<CommittedFiles> {
  if (head === undefined) return { versions: new Map(), above: [] };
  const folder = await git.folder();
  const within = (path: string) => (folder === "" ? path : `${folder}/${path}`);
  const above = foldersAbove(folder);
  const names = Object.values(toolFileNames);
  const read = await git.read(head, [
    ...manifests.map(within),
    ...above.flatMap((place) => names.map((name) => place + name)),
  ]);
  const sourceAt = (path: string): Source | undefined => {
    const bytes = read.get(path);
    return bytes === undefined ? undefined : quietly(() => new Source(path, bytes));
  };
  return {
    versions: new Map(
      manifests.flatMap((path): [string, string][] => {
        const source = sourceAt(within(path));
        const version = source && quietly(() => fieldOf(readJsonData(source), "version"));
        return typeof version === "string" ? [[path, version]] : [];
      }),
    ),
    above: above.map((place) => toolFilesIn((name) => sourceAt(place + name))),
  };
}

export function toolFilesIn(read: (name: string) => Source | undefined): ToolFiles {
  return {
    packageJson: read(toolFileNames.packageJson),
    pnpmWorkspace: read(toolFileNames.pnpmWorkspace),
    pnpmLock: read(toolFileNames.pnpmLock),
    yarnLock: read(toolFileNames.yarnLock),
    yarnSettings: read(toolFileNames.yarnSettings),
    npmLock: read(toolFileNames.npmLock),
  };
}

/** `a/b` lies in `a/` and in the top, which is empty. */
function foldersAbove(folder: string): string[] {
  const names = folder === "" ? [] : folder.split("/").slice(0, -1);
  return folder === ""
    ? []
    : [...names.map((_, index) => `${names.slice(0, names.length - index).join("/")}/`), ""];
}

/** A file that was committed broken says nothing: what lies in the working directory is read in its place. */
function quietly<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
