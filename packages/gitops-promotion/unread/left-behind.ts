import type { PinOutcome, Source } from "@release-actions/manifests";
import type { Problem } from "@release-actions/release-model";
import type { ComponentConfig, EnvironmentConfig } from "../config/index.ts";
import type { FilesBeside } from "../beside/files-beside.ts";
import { selectPlaces } from "../select-places.ts";

/**
 * Values of another environment that are laid over these and state a tag alone: a digest here would be the digest of that tag, so
 * that this image would run there, unproven and under the name of another version. Pure.
 */
export function leftBehind(
  source: Source,
  moving: readonly Extract<PinOutcome, { kind: "edit" }>[],
  {
    beside: { overlays },
    component,
    environment,
  }: {
    readonly beside: FilesBeside;
    readonly component: ComponentConfig;
    readonly environment: EnvironmentConfig | undefined;
  },
): readonly Problem[] {
  const names = moving.flatMap(({ pin, adds }) =>
    pin.value.kind === "image" && (adds !== undefined || pin.value.digest !== undefined)
      ? [pin.name.name]
      : [],
  );
  if (names.length === 0) return [];
  return overlays
    .above(source.path)
    .filter(({ path }) => selectPlaces(path, component, environment) === undefined)
    .flatMap((above) =>
      overlays
        .pinsOf(above)
        .filter(({ pin, digestBelow }) => digestBelow !== undefined && names.includes(pin.name.name))
        .map(({ pin: { path: file, line, column, place } }) => ({
          code: "file-shared",
          expected: `${place} of ${file} to have its digest beside it`,
          found: `a tag alone, laid over the digest of ${source.path}, which would move`,
          fix: "Write the key `digest` beside it, or have gitops.yml promote the two together.",
          location: { file, line, column },
        })),
    );
}
