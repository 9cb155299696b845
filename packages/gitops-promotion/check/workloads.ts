import { posix } from "node:path";
import { fieldOf, isObject } from "@release-actions/manifests";
import { packageKey, packageName } from "@release-actions/release-model";
import type { DeployedFiles, SourcesByPath } from "./deployed-files.ts";
import { argoKind, documentsOf, textAt, waveKey, waveOf } from "./documents.ts";
import { isKustomization, patchesWaves } from "./kustomized-waves.ts";
import { listOf } from "./resources.ts";

/** A resource that runs images. */
export interface Workload {
  readonly name: string;
  readonly file: string;
  readonly wave: string | undefined;
  /** Whether a patch gives waves, whose outcome is known when rendered only. */
  readonly isUnread: boolean;
  /** The keys of its images. */
  readonly packages: ReadonlySet<string>;
}

/** The workloads of an Application, with the images that its kustomizations give them. */
export function workloadsOf({ files }: DeployedFiles, sources: SourcesByPath): readonly Workload[] {
  const kustomizations = files.filter(({ path }) => isKustomization(path));
  const settings = kustomizations.flatMap((source) => {
    const [data] = documentsOf(source) ?? [];
    return [{ folder: posix.dirname(source.path), data, wave: textAt(data, "commonAnnotations", waveKey) }];
  });
  const renamed = new Map(
    settings.flatMap(({ data }) =>
      listOf(fieldOf(data, "images")).flatMap((image) => {
        const [name, newName] = [textAt(image, "name"), textAt(image, "newName")];
        return name === undefined || newName === undefined ? [] : [[name, newName] as const];
      }),
    ),
  );
  // The outermost has the last word; beneath it a folder's own.
  const [outermost] = settings;
  const commonOf = (path: string) =>
    outermost?.wave ??
    settings
      .filter(({ folder, wave }) => wave !== undefined && (folder === "." || path.startsWith(`${folder}/`)))
      .toSorted((one, other) => one.folder.length - other.folder.length)
      .at(0)?.wave;
  const isUnread = kustomizations.some((source) => patchesWaves(source, sources));
  return files
    .filter((source) => !kustomizations.includes(source))
    .flatMap((source) =>
      (documentsOf(source) ?? []).flatMap((document): Workload[] => {
        const kind = textAt(document, "kind");
        const images = argoKind(document) === undefined ? imagesIn(document) : [];
        if (kind === undefined || images.length === 0) return [];
        const names = images.map((image) => renamed.get(image) ?? image);
        return [
          {
            name: `${kind} ${textAt(document, "metadata", "name") ?? ""}`.trim(),
            file: source.path,
            wave: commonOf(source.path) ?? waveOf(document),
            isUnread,
            packages: new Set(names.map((name) => packageKey(packageName("image", name)))),
          },
        ];
      }),
    );
}

/** The names of all images in a resource, without tag and digest. */
function imagesIn(data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(imagesIn);
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === "image" && typeof value === "string"
      ? [value.replace(/@.*$/s, "").replace(/:[^/:]*$/, "")]
      : imagesIn(value),
  );
}
