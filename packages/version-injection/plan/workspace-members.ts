import { jsonTextAt } from "@release-actions/manifests";
import { posix } from "node:path";
import type { InjectionFacts } from "../facts.ts";

/** A package that others of its workspace may ask for. */
export interface Member {
  readonly name: string;
  /** Relative to the working directory; empty for the package in it. */
  readonly folder: string;
  /** What it says once everything is stamped; undefined where it has none. */
  readonly version: string | undefined;
}

/** The members that have a name, with the version they will have. */
export function membersOf(
  facts: InjectionFacts,
  stamped: { readonly folders: readonly string[]; readonly wanted: string },
): readonly Member[] {
  return facts.packages.flatMap(({ name, folder, source, isBuilt }) =>
    name === undefined || isBuilt === true
      ? []
      : {
          name,
          folder,
          version: stamped.folders.includes(folder) ? stamped.wanted : jsonTextAt(source, ["version"])?.text,
        },
  );
}

/**
 * The member a path leads to. pnpm reads a path from the package that asks, Yarn from the top of the workspace; where
 * npm publishes, either of them may have installed.
 */
export function memberAt(
  members: readonly Member[],
  path: string,
  from: { readonly folder: string; readonly publishTool: "npm" | "pnpm" | "yarn" },
): Member | undefined {
  const asPnpm = path.startsWith(".") ? [folderOf(posix.join(from.folder, path))] : [];
  const asYarn = [folderOf(posix.join(path))];
  const places = { pnpm: asPnpm, yarn: asYarn, npm: [...asPnpm, ...asYarn] }[from.publishTool];
  const [found] = places.flatMap((place) => members.find(({ folder }) => folder === place) ?? []);
  return found;
}

function folderOf(path: string): string {
  const folder = path.replace(/\/+$/, "");
  return folder === "." ? "" : folder;
}
