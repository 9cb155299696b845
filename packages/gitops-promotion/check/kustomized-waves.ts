import { posix } from "node:path";
import { fieldOf, type Source } from "@release-actions/manifests";
import { kustomizedFiles, type SourcesByPath } from "./deployed-files.ts";
import { documentsOf, textAt, waveKey } from "./documents.ts";
import { listOf, type Application } from "./resources.ts";

/**
 * Applications with the waves that kustomizations give them. What a patch says of waves is known when rendered only, and so is it
 * where two kustomizations disagree.
 */
export function withKustomizedWaves(
  applications: readonly Application[],
  sources: SourcesByPath,
): readonly Application[] {
  const given = [...sources.values()]
    .filter(({ path }) => isKustomization(path))
    .flatMap((source) => {
      const [data] = documentsOf(source) ?? [];
      const wave = textAt(data, "commonAnnotations", waveKey);
      const isPatched = patchesWaves(source, sources);
      if (wave === undefined && !isPatched) return [];
      return [
        { files: kustomizedFiles(posix.dirname(source.path), sources), wave: isPatched ? undefined : wave },
      ];
    });
  if (given.length === 0) return applications;
  return applications.map((application) => {
    const own = given.filter(({ files }) => files.has(application.file));
    const [first] = own;
    if (first === undefined || application.set !== undefined) return application;
    const isSure = own.every(({ wave }) => wave !== undefined && wave === first.wave);
    return isSure ? { ...application, wave: first.wave } : { ...application, isUnread: true };
  });
}

export function isKustomization(path: string): boolean {
  return /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(path);
}

/** Whether a patch of a kustomization, in it or in a file beside it, speaks of waves. */
export function patchesWaves(kustomization: Source, sources: SourcesByPath): boolean {
  const [data] = documentsOf(kustomization) ?? [];
  const folder = posix.dirname(kustomization.path);
  return patches
    .flatMap((key) => listOf(fieldOf(data, key)))
    .some((patch) => {
      if (JSON.stringify(patch).includes("sync-wave")) return true;
      const path = typeof patch === "string" ? patch : textAt(patch, "path");
      if (path === undefined || path.includes("\n")) return false;
      return sources.get(posix.join(folder, path))?.text.includes("sync-wave") === true;
    });
}

const patches = ["patches", "patchesStrategicMerge", "patchesJson6902"];
