import { packageName, type PackageName, type Pin, type PinValue } from "@release-actions/release-model";
import type { Source } from "../source.ts";
import { readArtifactUrl } from "../syntax/artifact-url.ts";
import { kindOfRef, readPipGitUrl } from "../syntax/git-url.ts";
import { readRequirement, type RequirementPart } from "../syntax/pep508.ts";
import { placeOf } from "../syntax/place.ts";
import { versionComment } from "../syntax/version-comment.ts";
import type { PlacedString } from "./npm-pin.ts";

/** Where a pin stands: the steps to it, and the string it is in. */
export interface PinPlace {
  readonly path: readonly (string | number)[];
  readonly string: PlacedString;
}

/** The pin in one PEP 508 requirement; undefined when the string is none. */
export function requirementPin(source: Source, place: PinPlace): Pin | undefined {
  const requirement = readRequirement(place.string.value);
  if (requirement === undefined) return undefined;
  const name = packageName("pypi", requirement.name);
  const { marker } = requirement;
  const condition = marker === undefined ? {} : { condition: { marker, python: [] } };
  if (requirement.kind === "url") {
    return { ...urlPin(source, { ...place, name, part: requirement.url }), ...condition };
  }
  const { text, start, end } = requirement.constraint;
  const part = { text, start, end };
  return { ...constraintPin(source, { ...place, name, syntax: "pep440", part }), ...condition };
}

/** The pin of a constraint that is a whole string, or a part of one. */
export function constraintPin(
  source: Source,
  place: PinPlace & {
    readonly name: PackageName;
    readonly syntax: "pep440" | "poetry";
    readonly part?: RequirementPart;
  },
): Pin {
  const part = place.part ?? whole(place.string);
  return pinOf(source, { ...place, part }, ({ text, span }) => ({
    kind: "constraint",
    syntax: place.syntax,
    text,
    span,
  }));
}

/** The pin of a URL: a git reference, a built file, or something that follows no version. */
export function urlPin(
  source: Source,
  place: PinPlace & { readonly name: PackageName; readonly part: RequirementPart },
): Pin {
  const { part } = place;
  const git = readPipGitUrl(part.text);
  if (git !== undefined) {
    const { ref } = git;
    if (ref === undefined) return unpinnedPin(source, { ...place, kind: "git" });
    const start = part.start + ref.start;
    return refPin(source, { ...place, part: { text: ref.text, start, end: start + ref.text.length } });
  }
  const isPath = !/^[a-z][a-z0-9+.-]+:/i.test(part.text) || /^file:/i.test(part.text);
  return filePin(source, { ...place, kind: isPath ? "path" : "url" });
}

/** The pin of a path or URL of one file, whose name may carry the version. */
export function filePin(
  source: Source,
  place: PinPlace & {
    readonly name: PackageName;
    readonly part?: RequirementPart;
    readonly kind: "path" | "url";
  },
): Pin {
  const part = place.part ?? whole(place.string);
  const version = readArtifactUrl(part.text)?.version;
  if (version === undefined) return unpinnedPin(source, { ...place, part });
  return pinOf(source, { ...place, part }, ({ text, span }) => ({
    kind: "artifact-url",
    text,
    span,
    version,
  }));
}

/** The pin of a git reference: a tag where the file says so, else what it looks like. */
export function refPin(
  source: Source,
  place: PinPlace & {
    readonly name: PackageName;
    readonly part?: RequirementPart;
    readonly kind?: "git-tag";
  },
): Pin {
  const part = place.part ?? whole(place.string);
  const kind = place.kind ?? kindOfRef(part.text);
  if (kind === "branch") return unpinnedPin(source, { ...place, part, kind: "branch" });
  return pinOf(source, { ...place, part }, ({ text, span }) => {
    if (kind === "git-tag") return { kind, text, span };
    const comment = versionComment(source, place.string.offsetAt(part.end));
    return { kind, text, span, ...(comment === undefined ? {} : { comment }) };
  });
}

/** The pin of a source that follows no version. */
export function unpinnedPin(
  source: Source,
  place: PinPlace & {
    readonly name: PackageName;
    readonly part?: RequirementPart;
    readonly kind: "path" | "branch" | "git" | "workspace" | "url";
  },
): Pin {
  const part = place.part ?? whole(place.string);
  return pinOf(source, { ...place, part }, ({ text, span }) => ({
    kind: "unpinned",
    source: place.kind,
    text,
    span,
  }));
}

const whole = ({ value }: PlacedString): RequirementPart => ({ text: value, start: 0, end: value.length });

/** The text is what the file spells: where that differs from the value (an escape), the rewrite refuses it. */
function pinOf(
  source: Source,
  place: PinPlace & { readonly name: PackageName; readonly part: RequirementPart },
  valueOf: (spelled: { readonly text: string; readonly span: PinValueSpan }) => PinValue,
): Pin {
  const start = place.string.offsetAt(place.part.start);
  const end = place.part.end === place.part.start ? start : place.string.offsetAt(place.part.end);
  return {
    path: source.path,
    ...source.position(start),
    place: placeOf(place.path),
    name: place.name,
    value: valueOf({ text: source.text.slice(start, end), span: source.span(start, end) }),
  };
}

type PinValueSpan = ReturnType<Source["span"]>;
