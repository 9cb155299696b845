import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "@release-actions/release-model";
import * as v from "valibot";
import { buildSampleSuite, type SampleSuite } from "./build-sample-suite.ts";

/** The file that says that a folder is a rehearsal, and whether its suite is whole. */
const markerName = "rehearsal.json";

/**
 * Opens the folder of a rehearsal: an empty one, a missing one, or one of an earlier run, which goes on where it
 * stopped. A suite that was only half built is built again.
 * @throws {Refusal} `folder-not-empty` for a folder that holds anything else; nothing in it is touched.
 */
export async function openRehearsalFolder(directory: string): Promise<SampleSuite | undefined> {
  await mkdir(directory, { recursive: true });
  const names = await readdir(directory);
  if (names.length === 0) {
    await mark(directory, { schema: 1, suite: null });
    return undefined;
  }
  const { suite } = await readMarker(directory, names);
  if (suite !== null) return suite;
  const leftovers = names.filter((name) => name !== markerName);
  await Promise.all(leftovers.map((name) => rm(join(directory, name), { recursive: true, force: true })));
  return undefined;
}

/** Builds the suite in an opened folder and remembers that it is whole. */
export async function buildIn(
  directory: string,
  options: Omit<Parameters<typeof buildSampleSuite>[0], "directory">,
): Promise<SampleSuite> {
  const suite = await buildSampleSuite({ ...options, directory });
  await mark(directory, { schema: 1, suite });
  return suite;
}

const markerSchema = v.object({
  schema: v.literal(1),
  suite: v.nullable(
    v.object({
      directory: v.string(),
      workspace: v.string(),
      graph: v.string(),
      remotes: v.string(),
      repositories: v.array(
        v.object({ name: v.string(), version: v.string(), remote: v.string(), clone: v.string() }),
      ),
    }),
  ),
});

type Marker = v.InferOutput<typeof markerSchema>;

async function readMarker(directory: string, names: readonly string[]): Promise<Marker> {
  try {
    const marker = v.parse(markerSchema, JSON.parse(await readFile(join(directory, markerName), "utf8")));
    // A folder that was moved is another folder: every clone in it names its old remotes.
    if (marker.suite === null || marker.suite.directory === directory) return marker;
    throw new Error(`its repositories belong to ${marker.suite.directory}`);
  } catch (cause) {
    throw new Refusal({
      code: "folder-not-empty",
      expected: `an empty folder, or one of an earlier rehearsal: ${directory}`,
      found: `${names.slice(0, 3).join(", ")}${names.length > 3 ? " and more" : ""}`,
      fix: "Name another folder with --directory, or leave the option out.",
      cause,
    });
  }
}

async function mark(directory: string, marker: { schema: 1; suite: SampleSuite | null }): Promise<void> {
  const path = join(directory, markerName);
  await writeFile(`${path}.part`, `${JSON.stringify(marker, undefined, 2)}\n`);
  await rename(`${path}.part`, path);
}
