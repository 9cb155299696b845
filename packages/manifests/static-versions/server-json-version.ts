import { packageName, type PackageName } from "@release-actions/release-model";
import { isServerJson, serverPackages } from "../editors/server-json.ts";
import type { Source } from "../source.ts";
import { parseImageReference } from "../syntax/image-reference.ts";
import { jsonMember, parseJson, type JsonString, type JsonValue } from "../syntax/json.ts";
import { placeOf } from "../syntax/place.ts";
import { versionAt } from "./json-version.ts";
import type { StaticVersion } from "./static-version.ts";

const kind = "server-json";

/**
 * `version` of a server.json, and of those of its packages that are the server's own as far as the file tells: they say
 * the same, or are an image of the server's name. Others may be pins on what somebody else publishes.
 * https://modelcontextprotocol.io/registry/versioning
 */
export function serverJsonVersions(source: Source): readonly StaticVersion[] {
  if (!isServerJson(source)) return [];
  const root = parseJson(source);
  const nested = jsonMember(root, "version_detail", "version");
  const own =
    nested === undefined
      ? versionAt(source, { kind, path: ["version"], value: jsonMember(root, "version") })
      : versionAt(source, { kind, path: ["version_detail", "version"], value: nested });
  const names = [jsonMember(root, "name"), jsonMember(root, "repository", "url")].map(lastPart);
  return [
    ...own,
    ...serverPackageVersions(source).filter(
      ({ text, of }) =>
        bare(text) === bare(own[0]?.text ?? "") ||
        (of?.ecosystem === "image" && names.includes(lastOf(of.name))),
    ),
  ];
}

/**
 * The versions of all packages that a server.json names. Since October 2025 that of an image stands in the tag of its
 * identifier; a tag that moves (`latest`, `1.2`) is no version.
 * https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/CHANGELOG.md#2025-10-11
 */
export function serverPackageVersions(source: Source): readonly ServerPackageVersion[] {
  return serverPackages(source).flatMap((entry, index) => {
    // Older schemas spelled these fields otherwise.
    const type = firstString(entry, "registryType", "registry_type", "registry_name")?.string.value ?? "";
    const identifier = firstString(entry, "identifier", "name");
    const place = (name: string) => ["packages", index, name];
    const version = versionAt(source, {
      kind,
      path: place("version"),
      value: jsonMember(entry, "version"),
    });
    if (identifier === undefined) return version;
    if (type === "npm" || type === "pypi" || type === "cargo") {
      const of = packageName(type, identifier.string.value);
      return version.map((declared) => ({ ...declared, of }));
    }
    const isImage = type === "oci" || type === "docker";
    const image = isImage ? parseImageReference(identifier.string.value) : undefined;
    if (image === undefined) return version;
    const tag =
      image.tag !== undefined && /^v?\d+\.\d+\.\d+/.test(image.tag.text)
        ? [declaredIn(source, identifier.string, { ...image.tag, place: placeOf(place(identifier.name)) })]
        : [];
    const of = packageName("image", image.name);
    return [...tag, ...version].map((declared) => ({ ...declared, of }));
  });
}

/** A version of one of the packages, and which package that is, where its ecosystem is one of ours. */
export type ServerPackageVersion = StaticVersion & { readonly of?: PackageName };

function declaredIn(
  source: Source,
  string: JsonString,
  { text, start, place }: { readonly text: string; readonly start: number; readonly place: string },
): StaticVersion {
  const [from, to] = [string.offsetAt(start), string.offsetAt(start + text.length)];
  return { kind, path: source.path, ...source.position(from), place, text, span: source.span(from, to) };
}

function firstString(
  entry: JsonValue,
  ...names: readonly string[]
): { readonly name: string; readonly string: JsonString } | undefined {
  for (const name of names) {
    const value = jsonMember(entry, name);
    if (value?.kind === "string") return { name, string: value };
  }
  return undefined;
}

function lastPart(value: JsonValue | undefined): string | undefined {
  return value?.kind === "string" ? lastOf(value.value.replace(/(?:\.git)?\/?$/, "")) : undefined;
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).toLowerCase();
}

function bare(version: string): string {
  return version.replace(/^v(?=\d)/, "");
}
