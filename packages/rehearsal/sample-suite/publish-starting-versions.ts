import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import pLimit from "p-limit";
import type { PackageIndex } from "../package-index/index.ts";
import type { SampleSource } from "./organisation.ts";
import { npmPackageFolders, packNpm } from "./published-files.ts";
import { buildWheel } from "./wheel.ts";

/**
 * Publishes what each repository has already released when the rehearsal begins. These wheels are made by a small
 * builder of our own: they are the past, and the past need not take a minute. What the train releases is built by
 * the real tools.
 */
export async function publishStartingVersions(options: {
  readonly sources: readonly SampleSource[];
  readonly index: PackageIndex;
  /** An empty folder to work in. */
  readonly scratch: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<void> {
  const { sources, index, scratch } = options;
  const python = sources.filter(({ files }) => files.has("pyproject.toml"));
  await index.publishPython(python.map(({ files, version }) => buildWheel(files, version)));
  // npm takes most of a second to start, nearly all of it on the processor.
  const limit = pLimit(2);
  const packages = sources.flatMap((source) =>
    npmPackageFolders(source.files).map((folder) => ({ ...source, folder })),
  );
  await Promise.all(
    packages.map(({ name, files, version, folder }) =>
      limit(async () => {
        const own = join(scratch, name);
        await mkdir(own, { recursive: true });
        const tarball = await packNpm({ ...options, files, folder, version, scratch: own });
        await index.publishNpm({ tarball });
      }),
    ),
  );
}
