import type { Pin } from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { jsonMember, parseJson, plainJson, type JsonObject, type JsonValue } from "../syntax/json.ts";
import { npmOverrideName, pnpmOverrideName, yarnResolutionName } from "./npm-override-name.ts";
import { npmPin } from "./npm-pin.ts";

/**
 * package.json of npm, pnpm, Yarn and Bun. `engines` and `packageManager` name tools and not packages of a
 * suite, and the version selector in the key of an override says what is replaced: both are left out.
 */
export const packageJsonEditor: ManifestEditor = {
  kind: "package-json",
  matches: (path) => /(?:^|\/)package\.json$/.test(path),
  readPins(source) {
    const root = parseJson(source);
    if (root.kind !== "object") return [];
    return root.members.flatMap((member) => pinsIn(source, member.name, member.value));
  },
  parse: (source) => plainJson(parseJson(source)),
};

function pinsIn(source: Source, field: string, value: JsonValue): Pin[] {
  switch (field) {
    case "dependencies":
    case "devDependencies":
    case "peerDependencies":
    case "optionalDependencies":
    case "catalog":
      return tablePins(source, [field], value);
    case "catalogs":
      return catalogPins(source, [field], value);
    case "overrides":
      return overridePins(source, { path: [field], value });
    case "resolutions":
      return tablePins(source, [field], value, yarnResolutionName);
    case "pnpm":
      return tablePins(source, [field, "overrides"], jsonMember(value, "overrides"), pnpmOverrideName);
    case "workspaces":
      return [
        ...tablePins(source, [field, "catalog"], jsonMember(value, "catalog")),
        ...catalogPins(source, [field, "catalogs"], jsonMember(value, "catalogs")),
      ];
    default:
      return [];
  }
}

/** Bun keeps catalogs in package.json. https://bun.com/docs/pm/catalogs */
function catalogPins(source: Source, path: readonly string[], value: JsonValue | undefined): Pin[] {
  return membersOf(value).flatMap((catalog) => tablePins(source, [...path, catalog.name], catalog.value));
}

function tablePins(
  source: Source,
  path: readonly string[],
  value: JsonValue | undefined,
  nameOf: (key: string) => string = (key) => key,
): Pin[] {
  return membersOf(value).flatMap((member) => {
    if (member.value.kind !== "string") return [];
    const entry = {
      path: [...path, member.name],
      name: nameOf(member.name),
      specifier: member.value,
    };
    return npmPin(source, entry) ?? [];
  });
}

/** npm's overrides nest: `{"a": {".": "1", "b@2": "3"}}`. */
function overridePins(
  source: Source,
  level: { readonly path: readonly string[]; readonly value: JsonValue; readonly parent?: string },
): Pin[] {
  return membersOf(level.value).flatMap((member) => {
    const path = [...level.path, member.name];
    const name = npmOverrideName(member.name, level.parent);
    if (name === undefined) return [];
    if (member.value.kind === "object")
      return overridePins(source, { path, value: member.value, parent: name });
    if (member.value.kind !== "string") return [];
    return npmPin(source, { path, name, specifier: member.value }) ?? [];
  });
}

function membersOf(value: JsonValue | undefined): JsonObject["members"] {
  return value?.kind === "object" ? value.members : [];
}
