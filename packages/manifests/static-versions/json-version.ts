import { serverPackages } from "../editors/server-json.ts";
import type { Source } from "../source.ts";
import { jsonMember, parseJson, type JsonValue } from "../syntax/json.ts";
import { placeOf } from "../syntax/place.ts";
import type { StaticVersion, StaticVersionKind } from "./static-version.ts";

/** `version` of a package.json. */
export function packageJsonVersions(source: Source): readonly StaticVersion[] {
  const root = parseJson(source);
  return versionAt(source, { kind: "package-json", path: ["version"], value: jsonMember(root, "version") });
}

/**
 * `version` of a server.json, and of those of its packages that say the same: they are the server's own, while
 * others are pins on other packages.
 */
export function serverJsonVersions(source: Source): readonly StaticVersion[] {
  const kind = "server-json";
  const root = parseJson(source);
  const nested = jsonMember(root, "version_detail", "version");
  const own =
    nested === undefined
      ? versionAt(source, { kind, path: ["version"], value: jsonMember(root, "version") })
      : versionAt(source, { kind, path: ["version_detail", "version"], value: nested });
  const packages = serverPackages(source).flatMap((entry, index) =>
    versionAt(source, { kind, path: ["packages", index, "version"], value: jsonMember(entry, "version") }),
  );
  return [...own, ...packages.filter((declared) => declared.text === own[0]?.text)];
}

/** The version of each path that Release Please keeps. https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md */
export function releasePleaseVersions(source: Source): readonly StaticVersion[] {
  const root = parseJson(source);
  if (root.kind !== "object") return [];
  return root.members.flatMap(({ name, value }) =>
    versionAt(source, { kind: "release-please-manifest", path: [name], value }),
  );
}

function versionAt(
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
