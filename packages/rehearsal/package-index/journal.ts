import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as v from "valibot";

const npmRecord = v.object({
  kind: v.literal("npm"),
  name: v.string(),
  version: v.string(),
  file: v.string(),
  manifest: v.record(v.string(), v.unknown()),
  tags: v.array(v.string()),
  publishedAt: v.number(),
  visibleAt: v.number(),
});
const pythonRecord = v.object({
  kind: v.literal("python"),
  filename: v.string(),
  file: v.string(),
  publishedAt: v.number(),
  visibleAt: v.number(),
});
const cargoRecord = v.object({
  kind: v.literal("cargo"),
  name: v.string(),
  version: v.string(),
  file: v.string(),
  publishedAt: v.number(),
  visibleAt: v.number(),
});
const distTagRecord = v.object({
  kind: v.literal("dist-tag"),
  name: v.string(),
  tag: v.string(),
  /** `null` when the tag was removed. */
  version: v.nullable(v.string()),
  visibleAt: v.number(),
});
const recordSchema = v.variant("kind", [pythonRecord, npmRecord, cargoRecord, distTagRecord]);

export type JournalRecord = v.InferOutput<typeof recordSchema>;

/** Everything that was published, in order; on disk when a folder was given, so that it can be looked at and opened again. */
export interface Journal {
  /** What earlier runs in the same folder recorded. */
  replay(): Promise<readonly JournalRecord[]>;
  /** The bytes of a published file of an earlier run. */
  content(file: string): Promise<Buffer>;
  append(record: JournalRecord, content?: Buffer): Promise<void>;
}

export function openJournal(folder: string | undefined): Journal {
  return folder === undefined ? forgetful : onDisk(folder);
}

const forgetful: Journal = {
  replay: () => Promise.resolve([]),
  content: (file) => Promise.reject(new Error(`${file} was never written`)),
  append: () => Promise.resolve(),
};

function onDisk(folder: string): Journal {
  const list = join(folder, "published.jsonl");
  return {
    async replay() {
      const text = await readFile(list, "utf8").catch(() => "");
      // What follows the last newline was being written when the run was killed: it never happened.
      const whole = text.slice(0, text.lastIndexOf("\n") + 1);
      if (whole.length < text.length) await writeWhole(list, Buffer.from(whole));
      return whole
        .split("\n")
        .slice(0, -1)
        .map((line) => v.parse(recordSchema, JSON.parse(line)));
    },
    content: (file) => readFile(join(folder, file)),
    async append(record, content) {
      await mkdir(folder, { recursive: true });
      if (content !== undefined && record.kind !== "dist-tag")
        await writeWhole(join(folder, record.file), content);
      await appendFile(list, `${JSON.stringify(record)}\n`);
    },
  };
}

async function writeWhole(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
