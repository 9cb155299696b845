import type { Pin, Problem } from "@release-actions/release-model";
import type { ComponentConfig, EnvironmentConfig, GitopsConfig } from "./config/index.ts";
import { floatingText } from "./plan-place.ts";
import { selectPlaces } from "./select-places.ts";

/**
 * Why a place may not move for an environment alone: an environment that comes before or after it has the same file, so a
 * promotion to the one would reach the other, unproven. Undefined where none has. `pins` are those that move, or that may: a file
 * that says the version already is nobody's trouble.
 */
export function sharedPlace(
  pins: readonly Pin[],
  component: ComponentConfig,
  environment: EnvironmentConfig | undefined,
  { environments, floating }: Pick<GitopsConfig, "environments" | "floating">,
): Problem | undefined {
  // What stays as it is reaches nobody.
  const pin = pins.find((one) => floating === "pin" || floatingText(one) === undefined);
  if (pin === undefined || environment === undefined) return undefined;
  const other = [...environments.values()].find(
    (one) =>
      (comesAfter(one, environment, environments) || comesAfter(environment, one, environments)) &&
      selectPlaces(pin.path, component, one)?.kind === "names",
  );
  if (other === undefined) return undefined;
  return {
    code: "file-shared",
    expected: `${pin.path} to belong to ${environment.name} alone`,
    found: `that ${other.name} has it, too, so that a promotion to the one would move the other`,
    fix: `Give each its own file in \`files\`, or name the places: \`places: [{ files: …, at: …, environment: ${environment.name} }]\`.`,
    location: { file: pin.path, line: pin.line, column: pin.column },
  };
}

function comesAfter(
  later: EnvironmentConfig,
  earlier: EnvironmentConfig,
  environments: GitopsConfig["environments"],
): boolean {
  const seen = new Set<string>();
  for (let at = later.after; at !== undefined && !seen.has(at); at = environments.get(at)?.after) {
    if (at === earlier.name) return true;
    seen.add(at);
  }
  return false;
}
