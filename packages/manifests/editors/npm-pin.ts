import { packageName, type Pin, type PinValue } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { readNpmSpecifier, type SpecifierValue } from "../syntax/npm-specifier.ts";
import { placeOf } from "../syntax/place.ts";

/** A string of any file format that knows where its characters stand in the source's text. */
export interface PlacedString {
  readonly value: string;
  offsetAt(index: number): number;
}

/**
 * The pin in one entry of a table of npm dependencies, or nothing where the entry holds no version. A git
 * source is a pin of the npm package the key names, not of the repository: one pin has one name, and the key
 * is what the code imports. A repository that is consumed only through git says so in its graph by that name.
 */
export function npmPin(
  source: Source,
  entry: {
    readonly path: readonly (string | number)[];
    readonly name: string;
    readonly specifier: PlacedString;
  },
): Pin | undefined {
  const read = readNpmSpecifier(entry.specifier.value);
  if (read === undefined) return undefined;
  return {
    path: source.path,
    ...source.position(entry.specifier.offsetAt(read.value.start)),
    place: placeOf(entry.path),
    name: packageName("npm", read.alias ?? entry.name),
    value: pinValue(source, entry.specifier, read.value),
  };
}

function pinValue(source: Source, specifier: PlacedString, value: SpecifierValue): PinValue {
  const text = specifier.value.slice(value.start, value.end);
  const span = source.span(specifier.offsetAt(value.start), specifier.offsetAt(value.end));
  switch (value.kind) {
    case "constraint":
      return { kind: "constraint", syntax: "npm", text, span };
    case "artifact-url":
      return { kind: "artifact-url", text, span, version: value.version };
    case "unpinned":
      return { kind: "unpinned", source: value.source, text, span };
    case "git-tag":
    case "commit":
      return { kind: value.kind, text, span };
  }
}
