import {
  fieldOf,
  isObject,
  jsonTextAt,
  readJsonData,
  Source,
  workspaceFolders,
  workspacePatterns,
} from "@release-actions/manifests";
import type { Files, Git } from "@release-actions/ports";
import { Refusal, tagSeriesReader, UsageError } from "@release-actions/release-model";
import { posix } from "node:path";
import { catalogsIn } from "./catalogs.ts";
import type { InjectionFacts, PackageFacts } from "./facts.ts";
import { observeCommitted, toolFilesIn } from "./observe-committed.ts";
import { publishToolOf, toolFileNames, type ToolFiles } from "./publish-tool.ts";

/**
 * Reads the packages to stamp, and which versions are released.
 * @throws {UsageError} `package-missing`.
 * @throws {Refusal} `manifest-syntax` and the like, naming the file.
 */
export async function observe(options: {
  readonly files: Files;
  readonly git: Git;
  readonly tagFormat: string;
  /** Whether to look for the members of a workspace. */
  readonly workspaces: boolean;
}): Promise<InjectionFacts> {
  const { files, git, tagFormat } = options;
  const beside = await readToolFiles(files);
  const { packageJson: root } = beside;
  if (root === undefined) throw noPackage(files.root);
  const patterns = options.workspaces ? workspacePatterns(root, beside.pnpmWorkspace) : [];
  const folders = patterns.length === 0 ? [] : workspaceFolders(await files.list(), patterns);
  const members = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      source: new Source(`${folder}/package.json`, await files.read(`${folder}/package.json`)),
    })),
  );
  const written = [{ folder: "", source: root }, ...members];
  const built = await readBuilt(files, written);
  const found = [...written, ...built];
  const head = await git.resolve("HEAD");
  const paths = found.map(({ source }) => source.path);
  const committed = await observeCommitted(git, paths, head);
  const packages = found.map(({ folder, source }) => ({
    ...describe(source, folder),
    committed: committed.versions.get(source.path),
    ...(built.some((one) => one.source === source) && { isBuilt: true as const }),
  }));
  const [catalogs = new Map()] = [beside, ...committed.above].map(catalogsIn).filter(({ size }) => size > 0);
  const [tool = "npm"] = [beside, ...committed.above].flatMap((place) => publishToolOf(place) ?? []);
  return {
    packages,
    isWorkspace: patterns.length > 0,
    locks: await readLocks(files, packages),
    catalogs,
    tool,
    released: head === undefined ? notReleased : await observeReleased(git, tagFormat),
  };
}

async function readToolFiles(files: Files): Promise<ToolFiles> {
  const names = Object.values(toolFileNames);
  const sources = await Promise.all(names.map((name) => readIfThere(files, name)));
  return toolFilesIn((name) => sources.find((source) => source?.path === name));
}

interface Found {
  readonly folder: string;
  readonly source: Source;
}

/** The package.json that a build has put where a package is published from, where it has been built already. */
async function readBuilt(files: Files, packages: readonly Found[]): Promise<readonly Found[]> {
  const known = new Set(packages.map(({ folder }) => folder));
  const places = packages.flatMap(({ folder, source }) => {
    const directory = fieldOf(fieldOf(readJsonData(source), "publishConfig"), "directory");
    if (typeof directory !== "string" || posix.isAbsolute(directory)) return [];
    const place = posix.join(folder, directory).replace(/\/$/, "");
    return place.startsWith("..") || known.has(place) || place === "." ? [] : [place];
  });
  const found = await Promise.all(
    [...new Set(places)].map(async (folder) => ({
      folder,
      source: await readIfThere(files, `${folder}/package.json`),
    })),
  );
  return found.flatMap(({ folder, source }) => (source === undefined ? [] : [{ folder, source }]));
}

/** @throws {Refusal} `package-invalid` when the file holds no object. */
function describe(source: Source, folder: string): Omit<PackageFacts, "committed"> {
  const data = readJsonData(source);
  if (!isObject(data)) {
    throw new Refusal({
      code: "package-invalid",
      expected: "an object with the fields of a package",
      found: "another kind of JSON",
      fix: "Correct the file.",
      location: { file: source.path },
    });
  }
  return {
    source,
    folder,
    name: jsonTextAt(source, ["name"])?.text,
    isPrivate: fieldOf(data, "private") === true,
  };
}

async function readLocks(files: Files, packages: readonly PackageFacts[]): Promise<InjectionFacts["locks"]> {
  const places = packages.flatMap(({ folder }) =>
    ["package-lock.json", "npm-shrinkwrap.json"].map((name) => ({
      folder,
      path: folder === "" ? name : `${folder}/${name}`,
    })),
  );
  const found = await Promise.all(
    places.map(async ({ folder, path }) => ({ folder, source: await readIfThere(files, path) })),
  );
  return found.flatMap(({ folder, source }) => (source === undefined ? [] : [{ folder, source }]));
}

const notReleased: InjectionFacts["released"] = {
  kind: "unknown",
  reason: "this folder is no clone with a commit",
  fix: "Run this in a clone of the repository.",
};

async function observeReleased(git: Git, tagFormat: string): Promise<InjectionFacts["released"]> {
  if (await git.isShallow()) {
    return {
      kind: "unknown",
      reason: "this clone's history is cut off (shallow), so the other tags cannot be seen",
      fix: 'Give the actions/checkout step of this job the lines "with:" and "fetch-depth: 0".',
    };
  }
  // `1.5.0` beside `v1.4.0` is a release of the same series, whoever spelled it.
  const read = tagSeriesReader(tagFormat);
  const tags = await git.tags();
  return { kind: "known", versions: tags.flatMap(({ name }) => read(name) ?? []) };
}

/** Undefined where there is no such file; one that cannot be read is an error. */
async function readIfThere(files: Files, path: string): Promise<Source | undefined> {
  try {
    return new Source(path, await files.read(path));
  } catch (error) {
    if (isAbsence(error) || (error instanceof Refusal && isAbsence(error.cause))) return undefined;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}

function noPackage(root: string): UsageError {
  return new UsageError({
    code: "package-missing",
    expected: "a package.json in the working directory",
    found: `none in ${root}`,
    fix: "Name the folder that holds it.",
  });
}
