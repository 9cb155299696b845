import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";

/** One repository of the sample organisation as it lies in examples/, before it becomes a git repository. */
export interface SampleSource {
  readonly name: string;
  /** The version of its latest tag: `0.14.2`. */
  readonly version: string;
  /** The tools that lock it, each at the root. */
  readonly locks: readonly SampleLock[];
  /** Every file, by path with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly commits: readonly SampleCommit[];
  /** Commits made since the tag. */
  readonly unreleased: readonly SampleCommit[];
}

/** Which tool writes the lockfile: `uv.lock`, `package-lock.json`. */
export type SampleLock = (typeof sampleLocks)[number];

const sampleLocks = ["uv", "npm"] as const;

export interface SampleCommit {
  readonly message: string;
  /** Files and folders (with a closing slash) that it adds; without any it adds what no other commit does. */
  readonly paths?: readonly string[] | undefined;
}

export interface SampleOrganisation {
  /** The text of release-graph.yml. */
  readonly graph: string;
  readonly repositories: readonly SampleSource[];
}

/** The folder that holds the organisation, readable as plain files. */
export const sampleOrganisationFolder = join(
  import.meta.dirname,
  "..",
  "..",
  "..",
  "examples",
  "sample-organisation",
);

/** Reads the sample organisation. Throws a ValiError when history.yml is not of the stated form. */
export async function readSampleOrganisation(
  folder: string = sampleOrganisationFolder,
): Promise<SampleOrganisation> {
  const history = v.parse(historySchema, parse(await readFile(join(folder, "history.yml"), "utf8")));
  const repositories = await Promise.all(
    Object.entries(history).map(async ([name, entry]) => {
      const files = await readTree(join(folder, "repositories", name));
      return { name, files, ...entry };
    }),
  );
  return { graph: await readFile(join(folder, "release-graph.yml"), "utf8"), repositories };
}

const commitsSchema = v.array(
  v.strictObject({ message: v.string(), paths: v.optional(v.array(v.string())) }),
);

const historySchema = v.record(
  v.string(),
  v.strictObject({
    version: v.string(),
    locks: v.optional(v.array(v.picklist(sampleLocks)), []),
    commits: commitsSchema,
    unreleased: v.optional(commitsSchema, []),
  }),
);

async function readTree(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !isByproduct(path))
    .sort();
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [path, await readFile(join(folder, path))]),
  );
  return new Map(files);
}

/** What an editor or an interpreter may leave behind when somebody tries the examples in place. */
function isByproduct(path: string): boolean {
  return /(?:^|\/)(?:__pycache__|node_modules|\.venv|dist)\/|(?:^|\/)(?:uv\.lock|package-lock\.json|\.DS_Store)$/.test(
    path,
  );
}
