import type { Source } from "../source.ts";
import { jsonMember, parseJson, type JsonValue } from "../syntax/json.ts";
import { placeOf } from "../syntax/place.ts";
import type { StaticVersion, StaticVersionKind } from "./static-version.ts";

/** `version` of a package.json. */
export function packageJsonVersions(source: Source): readonly StaticVersion[] {
  const root = parseJson(source);
  return versionAt(source, { kind: "package-json", path: ["version"], value: jsonMember(root, "version") });
}

/** The version of each path that Release Please keeps. https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
export function releasePleaseVersions(source: Source): readonly StaticVersion[] {
  const root = parseJson(source);
  if (root.kind !== "object") return [];
  return root.members.flatMap(({ name, value }) =>
    versionAt(source, { kind: "release-please-manifest", path: [name], value }),
  );
}

/** A string in a JSON file, as a version that is declared there. */
export function versionAt(
  source: Source,
  found: {
    readonly kind: StaticVersionKind;
    readonly path: readonly (string | number)[];
    readonly value: JsonValue | undefined;
  },
): StaticVersion[] {
  const { kind, path, value } = found;
  if (value?.kind !== "string") return [];
  const [start, end] = [value.offsetAt(0), value.offsetAt(value.value.length)];
  return [
    {
      kind,
      path: source.path,
      ...source.position(start),
      place: placeOf(path),
      text: value.value,
      span: source.span(start, end),
    },
  ];
}
