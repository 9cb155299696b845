import type { Journal } from "./journal.ts";
import type { CargoReplay } from "./cargo-shelf.ts";
import type { NpmReplay } from "./npm-shelf.ts";
import type { PythonReplay } from "./python-shelf.ts";

/** Puts everything an earlier run published back on the shelves, in the order it happened. */
export async function restore(
  journal: Journal,
  { python, npm, cargo }: { python: PythonReplay; npm: NpmReplay; cargo: CargoReplay },
): Promise<void> {
  for (const record of await journal.replay()) {
    switch (record.kind) {
      case "python":
        python.replay({ filename: record.filename, bytes: await journal.content(record.file) }, record);
        break;
      case "npm":
        npm.replay({ tarball: await journal.content(record.file), manifest: record.manifest }, record);
        break;
      case "cargo":
        cargo.replay(await journal.content(record.file), record);
        break;
      case "dist-tag":
        npm.replayTag(record.name, record);
        break;
    }
  }
}
