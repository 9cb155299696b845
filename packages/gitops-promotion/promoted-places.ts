import { readManifest, type Source } from "@release-actions/manifests";
import type { GitopsConfig } from "./config/index.ts";
import { selectPlaces } from "./select-places.ts";
import { isPlaceOf } from "./target.ts";

/**
 * The places of a file that promotions move, in whatever environment. Nobody else is to move them: they would come to an
 * environment without its order, without a digest and unverified, and every promotion would make a conflict of it.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function promotedPlaces(
  source: Source,
  { components, environments }: GitopsConfig,
): ReadonlySet<string> {
  const places = new Set<string>();
  const every = environments.size === 0 ? [undefined] : [...environments.values()];
  for (const component of components.values()) {
    const isPlace = isPlaceOf(component);
    for (const selection of every.map((environment) => selectPlaces(source.path, component, environment))) {
      if (selection?.kind === "places") {
        for (const { at } of selection.places) if (at !== undefined) places.add(at);
      }
      if (selection?.kind === "names") {
        for (const pin of readManifest(source)) if (isPlace(pin)) places.add(pin.place);
      }
    }
  }
  return places;
}
