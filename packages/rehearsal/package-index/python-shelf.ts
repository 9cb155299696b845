import { createHash } from "node:crypto";
import { sort } from "./python-version-order.ts";
import { packageName } from "@release-actions/release-model";
import type { Journal } from "./journal.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { judgePublication, type Publication, type PublicationClock } from "./publication.ts";
import { type Distribution, type PythonFile, readDistribution } from "./python-distribution.ts";

export interface ShelvedFile extends Distribution {
  /** `packages/ab/cd/…/name.whl`: the path under the host for files, in the real form. */
  readonly path: string;
  readonly publishedAt: number;
  readonly visibleAt: number;
}

/** The Python packages of this rehearsal. */
export interface PythonShelf {
  /**
   * Publishes all files or, when one of them is refused, none. The same bytes again change nothing.
   * @throws {Refusal} `already-published` for other bytes under a published name, and what readDistribution throws.
   */
  publish(files: readonly PythonFile[], delay?: number): Promise<readonly Publication[]>;
  /** The files of a package that can be seen now, lowest version first; `undefined` for a package unknown here. */
  files(name: string): readonly ShelvedFile[] | undefined;
  fileAt(path: string): ShelvedFile | undefined;
  names(): readonly string[];
}

export function createPythonShelf(journal: Journal, clock: PublicationClock): PythonShelf & PythonReplay {
  const byFilename = new Map<string, ShelvedFile>();
  const byPath = new Map<string, ShelvedFile>();
  const byName = new Map<string, ShelvedFile[]>();
  const inTurn = oneAtATime();

  const put = (file: ShelvedFile) => {
    byFilename.set(file.filename, file);
    byPath.set(file.path, file);
    byName.set(file.name, sort([...(byName.get(file.name) ?? []), file]));
  };

  const publishNow = async (files: readonly PythonFile[], delay: number) => {
    const judged = files.map((file) => {
      const read = readDistribution(file);
      return { read, publication: outcome(read, byFilename.get(read.filename)) };
    });
    for (const { read } of judged.filter(({ publication }) => publication.kind === "published")) {
      const publishedAt = clock.now();
      const visibleAt = publishedAt + delay;
      const { filename, name, bytes } = read;
      const path = `python/${name}/${filename}`;
      await journal.append({ kind: "python", filename, file: path, publishedAt, visibleAt }, bytes);
      put({ ...read, path: pathOf(read), publishedAt, visibleAt });
    }
    return judged.map(({ publication }) => publication);
  };

  return {
    publish: (files, delay = clock.delay) => inTurn(() => publishNow(files, delay)),
    files: (name) => byName.get(name)?.filter((file) => file.visibleAt <= clock.now()),
    fileAt: (path) => byPath.get(path),
    names: () => [...byName.keys()].sort(),
    replay(file, { publishedAt, visibleAt }) {
      const read = readDistribution(file);
      put({ ...read, path: pathOf(read), publishedAt, visibleAt });
    },
  };
}

/** Puts back what an earlier run published. */
export interface PythonReplay {
  replay(file: PythonFile, times: { readonly publishedAt: number; readonly visibleAt: number }): void;
}

function outcome(file: Distribution, before: Distribution | undefined): Publication {
  const { version, filename, sha256 } = file;
  return judgePublication({ package: packageName("pypi", file.name), version, filename, sha256 }, before);
}

/** Real paths hold a 256-bit hash of the content, split after two and four digits. Any such hash will do. */
function pathOf(file: Distribution): string {
  const hash = createHash("sha256").update(file.filename).update(file.bytes).digest("hex");
  return `packages/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash.slice(4)}/${file.filename}`;
}
