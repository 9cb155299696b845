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
import { Refusal, UsageError } from "@release-actions/release-model";
import type { InjectionFacts, PackageFacts } from "./facts.ts";
import { publishToolOf } from "./publish-tool.ts";
import { readVersions } from "./requested-version.ts";

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
  const root = await readIfThere(files, "package.json");
  if (root === undefined) throw noPackage(files.root);
  const workspaceFile = await readIfThere(files, "pnpm-workspace.yaml");
  const patterns = options.workspaces ? workspacePatterns(root, workspaceFile) : [];
  const folders = patterns.length === 0 ? [] : workspaceFolders(await files.list(), patterns);
  const members = await Promise.all(
    folders.map(async (folder) =>
      describe(new Source(`${folder}/package.json`, await files.read(`${folder}/package.json`)), folder),
    ),
  );
  const packages = [describe(root, ""), ...members];
  return {
    packages,
    locks: await readLocks(files, packages),
    tool: publishToolOf(root, {
      hasPnpmWorkspace: workspaceFile !== undefined,
      pnpmLock: await readIfThere(files, "pnpm-lock.yaml"),
      yarnLock: await readIfThere(files, "yarn.lock"),
    }),
    released: await observeReleased(git, tagFormat),
  };
}

/** @throws {Refusal} `package-invalid` when the file holds no object. */
function describe(source: Source, folder: string): PackageFacts {
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

async function observeReleased(git: Git, tagFormat: string): Promise<InjectionFacts["released"]> {
  if ((await git.resolve("HEAD")) === undefined) {
    return {
      kind: "unknown",
      reason: "this folder is no clone with a commit",
      fix: "Run this in a clone of the repository.",
    };
  }
  if (await git.isShallow()) {
    return {
      kind: "unknown",
      reason: "this clone's history is cut off (shallow), so the other tags cannot be seen",
      fix: 'Give the actions/checkout step of this job the lines "with:" and "fetch-depth: 0".',
    };
  }
  const tags = await git.tags();
  return {
    kind: "known",
    versions: readVersions(
      tags.map(({ name }) => name),
      tagFormat,
    ),
  };
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
