import type { PublishedPackage } from "@release-actions/manifests";
import type { Git, PublishSettings } from "@release-actions/ports";
import { folderOf } from "./own-files.ts";

/**
 * What the commit says of where each npm package is published, by the path of its manifest. npm reads the `.npmrc` of the
 * top of a workspace, and of a package that is in none its own.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#publishconfig
 */
export async function observePublishSettings(options: {
  readonly git: Git;
  readonly commit: string;
  /** Of every file of the commit. */
  readonly paths: readonly string[];
  readonly packages: readonly PublishedPackage[];
}): Promise<ReadonlyMap<string, PublishSettings>> {
  const manifests = options.packages
    .filter(({ name, isPrivate }) => name.ecosystem === "npm" && !isPrivate)
    .map(({ path }) => path);
  if (manifests.length === 0) return new Map();
  const all = new Set(options.paths);
  const settingsOf = (path: string) =>
    foldersAbove(path)
      .map(npmrcIn)
      .filter((file) => all.has(file));
  const wanted = new Set(manifests.flatMap((path) => [path, ...settingsOf(path)]));
  const read = await options.git.read(options.commit, [...wanted]);
  const textOf = (path: string) => Buffer.from(read.get(path) ?? []).toString("utf8");
  return new Map(
    manifests.map((path) => [
      path,
      { publishConfig: publishConfigIn(textOf(path)), npmrc: settingsOf(path).map(textOf) },
    ]),
  );
}

/** From the file's own folder up to the top. */
function foldersAbove(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === "" ? [""] : [folder, ...foldersAbove(folder)];
}

function npmrcIn(folder: string): string {
  return folder === "" ? ".npmrc" : `${folder}/.npmrc`;
}

function publishConfigIn(text: string): PublishSettings["publishConfig"] {
  const manifest = parsed(text.replace(/^\uFEFF/, ""));
  const found = isRecord(manifest) ? manifest["publishConfig"] : undefined;
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** What cannot be read is named where the manifest is judged. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
