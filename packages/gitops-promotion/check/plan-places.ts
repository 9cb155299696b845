import type { Source } from "@release-actions/manifests";
import { Refusal, type Finding, type Pin, type Problem } from "@release-actions/release-model";
import { chartRepositories, type ChartRepository } from "../beside/chart-repositories.ts";
import type { ComponentConfig, EnvironmentConfig, GitopsConfig } from "../config/index.ts";
import { appVersionPlaces } from "../unread/app-versions.ts";
import { readBeside, type FilesBeside } from "../beside/files-beside.ts";
import { floatingWords } from "../unread/floating-words.ts";
import { findPlaces } from "../plan-file.ts";
import { floatingText } from "../plan-place.ts";
import { leftUnread } from "../unread/left-unread.ts";
import { selectPlaces } from "../select-places.ts";
import { isSearchedOnly } from "../searched-files.ts";
import { sharedPlace } from "../shared-files.ts";
import { untaggedPlaces } from "../unread/untagged-places.ts";

/**
 * Whether every component has a place in every environment that can be told from others, which of them move by themselves, and
 * where an image stands that no promotion can move.
 */
export function planPlaces(sources: readonly Source[], config: GitopsConfig): readonly Finding[] {
  const environments = config.environments.size === 0 ? [undefined] : [...config.environments.values()];
  const claims = new Map<string, ComponentConfig>();
  const repositories = chartRepositories(sources);
  const beside = readBeside(sources);
  const findings = [...config.components.values()].flatMap((component) =>
    environments.flatMap((environment) =>
      componentFindings(sources, component, { environment, config, claims, repositories, beside }),
    ),
  );
  // A file that environments share is wrong once.
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

/** Each promotion would take the other's version away. */
function claimed([first, second]: readonly [ComponentConfig, ComponentConfig], pin: Pin): Finding {
  return {
    code: "place-shared",
    level: "error",
    file: pin.path,
    line: pin.line,
    expected: `${pin.place} to belong to one component`,
    found: `${first.name} and ${second.name}, each of which would write its own version there`,
    fix: "Leave it to one of them, by `images`, `places` or `files` in gitops.yml.",
  };
}

function componentFindings(
  sources: readonly Source[],
  component: ComponentConfig,
  {
    environment,
    config,
    claims,
    repositories,
    beside,
  }: {
    readonly environment: EnvironmentConfig | undefined;
    readonly config: GitopsConfig;
    /** Whose each place is, in each environment; filled in here. */
    readonly claims: Map<string, ComponentConfig>;
    readonly repositories: readonly ChartRepository[];
    readonly beside: FilesBeside;
  },
): readonly Finding[] {
  const findings: Finding[] = [];
  const unread: Finding[] = [];
  const found: Pin[] = [];
  const searched: Source[] = [];
  for (const source of sources) {
    const selection = selectPlaces(source.path, component, environment);
    if (selection === undefined) continue;
    if (selection.kind === "names") searched.push(source);
    const tellUnread = (pins: readonly Pin[]) => {
      if (selection.kind === "names")
        unread.push(...leftUnread(source, component, { pins, config, beside }).map(asWarning));
    };
    if (isSearchedOnly(source.path)) {
      tellUnread([]);
      continue;
    }
    try {
      const { pins, problems } = findPlaces(source, component, { selection, repositories, beside });
      found.push(...pins);
      findings.push(...problems.map(asFinding));
      const shared =
        selection.kind === "names" ? sharedPlace(pins, component, environment, config) : undefined;
      if (shared !== undefined) findings.push(asFinding(shared));
      if (selection.kind === "names") {
        findings.push(...untaggedPlaces(source, component, beside).map(asWarning));
      }
      tellUnread(pins);
      for (const pin of pins) {
        const key = `${environment?.name ?? ""} ${pin.path}:${pin.line}:${pin.column}`;
        const other = claims.get(key) ?? component;
        claims.set(key, other);
        if (other !== component) findings.push(claimed([other, component], pin));
      }
      findings.push(
        ...pins.flatMap((pin) => {
          // What a digest stands beside does not move.
          const isPinned =
            pin.value.kind === "image" &&
            (pin.value.digest !== undefined || beside.kustomized(pin.path, pin.name.name));
          const text = isPinned ? undefined : floatingText(pin);
          return text === undefined || config.floating === "pin" ? [] : [floating(component, pin, text)];
        }),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.push(asFinding(error));
    }
  }
  unread.push(...appVersionPlaces(searched, component, { pins: found }).map(asWarning));
  const isPlaced = found.length > 0 || findings.length > 0;
  return [...(isPlaced ? findings : [noPlace(component, environment)]), ...unread];
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
    found: floatingWords(text),
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

function asWarning(problem: Problem): Finding {
  return { ...asFinding(problem), level: "warning" };
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
