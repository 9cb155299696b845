import type { Source } from "@release-actions/manifests";
import { Refusal, type Finding, type Problem } from "@release-actions/release-model";
import type { ComponentConfig, EnvironmentConfig, GitopsConfig } from "../config/index.ts";
import { findPlaces } from "../plan-file.ts";
import { floatingText } from "../plan-place.ts";
import { selectPlaces } from "../select-places.ts";

/** Whether every component has a place in every environment that can be told from others, and which of them move by themselves. */
export function planPlaces(sources: readonly Source[], config: GitopsConfig): readonly Finding[] {
  const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
  return [...config.components.values()].flatMap((component) =>
    environments.flatMap((environment) => componentFindings(sources, component, { environment, config })),
  );
}

function componentFindings(
  sources: readonly Source[],
  component: ComponentConfig,
  {
    environment,
    config,
  }: { readonly environment: EnvironmentConfig | undefined; readonly config: GitopsConfig },
): readonly Finding[] {
  const findings: Finding[] = [];
  let places = 0;
  for (const source of sources) {
    const selection = selectPlaces(source.path, component, environment);
    if (selection === undefined) continue;
    try {
      const { pins, problems } = findPlaces(source, component, selection);
      places += pins.length;
      findings.push(...problems.map(asFinding));
      findings.push(
        ...pins.flatMap((pin) => {
          const text = floatingText(pin);
          return text === undefined || config.floating === "pin" ? [] : [floating(component, pin, text)];
        }),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.push(asFinding(error));
    }
  }
  return places > 0 || findings.length > 0 ? findings : [noPlace(component, environment)];
}

function floating(
  component: ComponentConfig,
  pin: { readonly path: string; readonly line: number; readonly place: string },
  text: string,
): Finding {
  return {
    code: "reference-floating",
    level: "warning",
    file: pin.path,
    line: pin.line,
    expected: `${component.name} at one version at ${pin.place}`,
    found: `${text}, which moves by itself`,
    fix: "Pin it by hand, or say `floating: pin`.",
  };
}

function noPlace(component: ComponentConfig, environment: EnvironmentConfig | undefined): Finding {
  return {
    code: "place-missing",
    level: environment === undefined ? "error" : "warning",
    expected: `a place of ${component.name}${environment === undefined ? "" : ` in the files of ${environment.name}`}`,
    found: "none, under any of its names",
    fix: "Correct its names and places, or take it out.",
  };
}

function asFinding({ code, expected, found, fix, location }: Problem): Finding {
  return {
    code,
    level: "error",
    ...(location === undefined
      ? {}
      : { file: location.file, ...(location.line === undefined ? {} : { line: location.line }) }),
    expected,
    found,
    fix,
  };
}
