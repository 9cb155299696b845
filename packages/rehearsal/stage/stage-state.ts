import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";

const noteSchema = v.object({
  repository: v.string(),
  kind: v.picklist(["absent", "uncommitted", "behind-remote", "incomplete", "past-unknown"]),
  text: v.string(),
});

const stateSchema = v.object({
  schema: v.literal(1),
  /** The stand-in's own snapshot. */
  github: v.unknown(),
  /** The names of the repositories that are on the stage. */
  repositories: v.array(v.string()),
  notes: v.array(noteSchema),
  /** What the train remembers of its releases. */
  train: v.unknown(),
});

/** Where a stage stands, so that a run that was killed can go on. */
export type StageState = v.InferOutput<typeof stateSchema>;

const name = "stage.json";

/** The state that an earlier run wrote last; undefined where there is none, or one of another version. */
export async function readStageState(folder: string): Promise<StageState | undefined> {
  try {
    return v.parse(stateSchema, JSON.parse(await readFile(join(folder, name), "utf8")));
  } catch {
    return undefined;
  }
}

/** Writes the state, whole or not at all. */
export async function writeStageState(folder: string, state: StageState): Promise<void> {
  const path = join(folder, name);
  await writeFile(`${path}.part`, JSON.stringify(state));
  await rename(`${path}.part`, path);
}
