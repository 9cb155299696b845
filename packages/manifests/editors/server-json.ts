import {
  packageName,
  type Ecosystem,
  type Pin,
  type PinValue,
  type Span,
} from "@release-actions/release-model";
import type { ManifestEditor } from "../editor.ts";
import type { Source } from "../source.ts";
import { parseImageReference } from "../syntax/image-reference.ts";
import { jsonMember, parseJson, plainJson, type JsonString, type JsonValue } from "../syntax/json.ts";
import { placeOf } from "../syntax/place.ts";

/**
 * server.json of the MCP registry: the packages a server is installed from. `mcpb` downloads name a file by
 * URL and digest and are left to whoever builds them; `nuget` is no ecosystem of ours.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md
 */
export const serverJsonEditor: ManifestEditor = {
  kind: "server-json",
  matches: (path) => /(?:^|\/)server\.json$/.test(path),
  readPins: (source) => serverPackages(source).flatMap((entry, index) => packagePins(source, entry, index)),
  parse: (source) => (isServerJson(source) ? plainJson(parseJson(source)) : source.text),
};

/** The entries of `packages`; none where the file is somebody else's `server.json`. */
export function serverPackages(source: Source): readonly JsonValue[] {
  if (!isServerJson(source)) return [];
  const packages = jsonMember(parseJson(source), "packages");
  return packages?.kind === "array" ? packages.items : [];
}

/** Many programs name their settings server.json, some of them with comments in it: those are not read at all. */
export function isServerJson(source: Source): boolean {
  return /"(?:registryType|registry_type|registry_name)"|modelcontextprotocol\.io\/schemas\//.test(
    source.text,
  );
}

function packagePins(source: Source, entry: JsonValue, index: number): Pin[] {
  // The schema spelled these fields in snake case, and before that with other words, until September 2025.
  const type = firstString(entry, "registryType", "registry_type", "registry_name");
  const identifier = firstString(entry, "identifier", "name");
  const version = firstString(entry, "version");
  const ecosystem = ecosystems.get(type?.string.value ?? "");
  if (ecosystem === undefined || identifier === undefined) return [];

  const image = ecosystem === "image" ? parseImageReference(identifier.string.value) : undefined;
  if (ecosystem === "image" && image === undefined) return [];
  const name = packageName(ecosystem, image?.name ?? identifier.string.value);
  const pinIn = (field: Field, start: number, value: PinValue): Pin => ({
    path: source.path,
    ...source.position(field.string.offsetAt(start)),
    place: placeOf(["packages", index, field.name]),
    name,
    value,
  });
  const tag = image?.tag && partOf(source, identifier.string, image.tag);
  const digest = image?.digest && partOf(source, identifier.string, image.digest);
  const first = image?.tag ?? image?.digest;
  const bare = version && partOf(source, version.string, { text: version.string.value, start: 0 });
  return [
    ...(first === undefined
      ? []
      : [
          pinIn(identifier, first.start, {
            kind: "image",
            ...(tag && { tag }),
            ...(digest && { digest }),
          }),
        ]),
    ...(version === undefined || bare === undefined
      ? []
      : [
          pinIn(
            version,
            0,
            image === undefined ? { kind: "version", ...bare } : { kind: "image", tag: bare },
          ),
        ]),
  ];
}

const ecosystems = new Map<string, Ecosystem>([
  ["npm", "npm"],
  ["pypi", "pypi"],
  ["cargo", "cargo"],
  ["oci", "image"],
  ["docker", "image"],
]);

interface Field {
  readonly name: string;
  readonly string: JsonString;
}

function firstString(entry: JsonValue, ...names: readonly string[]): Field | undefined {
  for (const name of names) {
    const value = jsonMember(entry, name);
    if (value?.kind === "string") return { name, string: value };
  }
  return undefined;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function partOf(source: Source, string: JsonString, { text, start }: Part): { text: string; span: Span } {
  return { text, span: source.span(string.offsetAt(start), string.offsetAt(start + text.length)) };
}
