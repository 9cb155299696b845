import type { Source } from "../source.ts";
import { placeOf } from "../syntax/place.ts";
import { parseToml, tomlString } from "../syntax/toml.ts";
import type { StaticVersion, StaticVersionKind } from "./static-version.ts";

/** `project.version` and `tool.poetry.version`; a version that is listed as dynamic stands in neither. */
export function pyprojectVersions(source: Source): readonly StaticVersion[] {
  return versionsAt(source, "pyproject", [
    ["project", "version"],
    ["tool", "poetry", "version"],
  ]);
}

/** `package.version` and `workspace.package.version`; an inherited version stands in the workspace's file. */
export function cargoVersions(source: Source): readonly StaticVersion[] {
  return versionsAt(source, "cargo-toml", [
    ["package", "version"],
    ["workspace", "package", "version"],
  ]);
}

function versionsAt(
  source: Source,
  kind: StaticVersionKind,
  paths: readonly (readonly string[])[],
): StaticVersion[] {
  const root = parseToml(source);
  return paths.flatMap((path) => {
    const string = tomlString(root, ...path);
    if (string === undefined) return [];
    const [start, end] = [string.offsetAt(0), string.offsetAt(string.value.length)];
    return {
      kind,
      path: source.path,
      ...source.position(start),
      place: placeOf(path),
      text: string.value,
      span: source.span(start, end),
    };
  });
}
