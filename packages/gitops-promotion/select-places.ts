import { isVendored, matchesGlob } from "@release-actions/manifests";
import type { Pin } from "@release-actions/release-model";
import type { ComponentConfig, EnvironmentConfig, GitopsConfig, PlaceConfig } from "./config/index.ts";

/** Where in one file a component is looked for. */
export type FileSelection =
  /** Wherever one of its names stands. */
  | { readonly kind: "names" }
  /** At these places and nowhere else. */
  | { readonly kind: "places"; readonly places: readonly PlaceConfig[] };

/** Where a component stands in a file, for an environment; undefined in a file that is none of its. */
export function selectPlaces(
  path: string,
  component: ComponentConfig,
  environment: EnvironmentConfig | undefined,
): FileSelection | undefined {
  if (isVendored(path)) return undefined;
  const places = component.places.filter(
    (place) => fits(path, place.files) && isOf(place, environment, path),
  );
  if (component.places.length === 0) return isIn(path, environment) ? { kind: "names" } : undefined;
  if (places.length === 0) return undefined;
  const exact = places.filter(({ at }) => at !== undefined);
  return exact.length === 0 ? { kind: "names" } : { kind: "places", places: exact };
}

/** Whether promotions move a place, in whatever environment. */
export function isPlaceAnywhere(
  { path }: Pin,
  { component, config }: { readonly component: ComponentConfig; readonly config: GitopsConfig },
): boolean {
  const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
  return environments.some((environment) => selectPlaces(path, component, environment) !== undefined);
}

/** A place of an environment's own may lie in a file that several share. */
function isOf(place: PlaceConfig, environment: EnvironmentConfig | undefined, path: string): boolean {
  return place.environment === undefined ? isIn(path, environment) : place.environment === environment?.name;
}

function isIn(path: string, environment: EnvironmentConfig | undefined): boolean {
  return environment === undefined || environment.files.some((pattern) => fits(path, pattern));
}

/** `./charts/a.yaml` means what `charts/a.yaml` does. */
export function fits(path: string, pattern: string): boolean {
  return matchesGlob(path, pattern.replace(/^\.\//, ""));
}
