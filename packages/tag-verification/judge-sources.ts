import type { UnreadVersion } from "@release-actions/manifests";
import { escapeText, type Pin } from "@release-actions/release-model";
import { cannotTell, type Complaint } from "./complaint.ts";
import type { FileFacts, Known } from "./facts.ts";
import { baseName, folderOf } from "./own-files.ts";
import { repositoryPath } from "./repository-path.ts";

/** Nothing that is released may be taken from a folder, a branch or a file that others do not have. */
export function judgeSources(
  files: Known<FileFacts>,
  /** Whether the repository's Python packages go to an index; undefined where nobody said. */
  goesToPythonIndex: boolean | undefined,
): readonly Complaint[] {
  if (files.kind === "unknown") return [cannotTell("to read what the manifests depend on", files)];
  const { pins, packages, requirements } = files.value;
  const asked = new Set(requirements.flatMap(({ pins: required }) => required.map(placeKey)));
  const listed = pins.filter((pin) => !asked.has(placeKey(pin)));
  return [
    ...requirements.flatMap(({ pins: required }) =>
      required.flatMap((pin) => judge(pin, { ships: true, isInMetadata: goesToPythonIndex !== false })),
    ),
    ...listed.flatMap((pin) => {
      const published = packages.find(({ path }) => path === pin.path);
      const isPublished = published !== undefined && !published.isPrivate;
      const isInMetadata = baseName(pin.path) === "pyproject.toml" && !isUvSource(pin) && isRequirement(pin);
      return judge(pin, {
        ships: isPublished && ships(pin, pins),
        isInMetadata: isPublished && goesToPythonIndex !== false && isInMetadata,
      });
    }),
    ...requirements.flatMap(({ unread }) => unread.map(unreadList)),
  ];
}

/** `ships`: others get it. `isInMetadata`: an index reads it. */
function judge(
  pin: Pin,
  { ships, isInMetadata }: { readonly ships: boolean; readonly isInMetadata: boolean },
): readonly Complaint[] {
  const complaint =
    leavesRepository(pin) ??
    (ships ? shippedSource(pin) : undefined) ??
    (isInMetadata ? refusedByIndex(pin) : undefined);
  return complaint === undefined ? [] : [{ ...complaint, file: pin.path, line: pin.line }];
}

function unreadList({ path, line, reason }: UnreadVersion): Complaint {
  return {
    ...cannotTell(`to know what ${path} requires of those who install it`, {
      reason,
      fix: 'Write the requirements as a plain list, or in a file that is named there. Where that is seen to, set sources=warning in "checks".',
    }),
    file: path,
    ...(line === undefined ? {} : { line }),
  };
}

function placeKey({ path, line, column }: Pin): string {
  return `${path}:${line}:${column}`;
}

type Words = Pick<Complaint, "expected" | "found" | "fix">;

/** A path that leads out of the repository exists on one machine only, whatever it is for. */
function leavesRepository(pin: Pin): Words | undefined {
  const path = localPath(pin);
  if (path === undefined || repositoryPath(folderOf(pin.path), path) !== undefined) return undefined;
  return complain(pin, `the local path ${escapeText(path)}, which leads out of the repository`);
}

/** What stands in the published metadata, or is built from. */
function shippedSource(pin: Pin): Words | undefined {
  const { value } = pin;
  if (value.kind === "artifact-url" && localPath(pin) !== undefined) {
    return complain(pin, `the local file ${escapeText(value.text)}`);
  }
  if (value.kind !== "unpinned" || value.source === "workspace") return undefined;
  // uv and Cargo publish the requirement, and take a path in the repository only while developing.
  if (value.source === "path" && (isUvSource(pin) || baseName(pin.path) === "Cargo.toml")) return undefined;
  const what = {
    path: "the local path",
    branch: "the branch",
    git: "a git source without a tag:",
    url: "a URL without a version:",
  }[value.source];
  return complain(pin, `${what} ${escapeText(value.text)}`);
}

/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has direct references, which PyPI refuses in an upload. */
function refusedByIndex(pin: Pin): Words | undefined {
  if (pin.value.kind === "constraint" || pin.value.kind === "version") return undefined;
  const text = "text" in pin.value ? pin.value.text : "";
  return {
    expected: `a version of ${pin.name.name} at ${pin.place}, as an index demands`,
    found: `a direct reference to ${escapeText(text)}, with which an index refuses the upload`,
    fix: "Require a released version here, or set the check sources=warning if this package goes to no index.",
  };
}

function complain({ name, place }: Pin, found: string): Words {
  return {
    expected: `a released version of ${name.name} at ${place}`,
    found,
    fix: "Pin a released version, or remove this source, before tagging.",
  };
}

function ships(pin: Pin, pins: readonly Pin[]): boolean {
  if (!isUvSource(pin)) return isRequirement(pin);
  return pins.some(
    (other) => other.path === pin.path && other.name.name === pin.name.name && isRequirement(other),
  );
}

/** The tables that end up in a package's metadata; groups for development do not. */
function isRequirement({ path, place }: Pin): boolean {
  return requirements.get(baseName(path))?.test(place) === true;
}

const requirements = new Map([
  ["pyproject.toml", /^(?:project\.(?:dependencies|optional-dependencies)|tool\.poetry\.dependencies)\b/],
  ["package.json", /^(?:dependencies|optionalDependencies|peerDependencies)\b/],
  ["Cargo.toml", /^(?:target\..+\.)?(?:dependencies|build-dependencies)\b/],
]);

function isUvSource({ place }: Pin): boolean {
  return place.startsWith("tool.uv.sources");
}

/** The path where a pin names one: of a folder, of a file, or as a URL of a file. */
function localPath({ value }: Pin): string | undefined {
  const text =
    value.kind === "artifact-url" || (value.kind === "unpinned" && value.source === "path")
      ? value.text
      : undefined;
  if (text === undefined || /^(?!(?:file|link|portal):)[a-z][a-z0-9+.-]+:/i.test(text)) return undefined;
  return text.replace(/^(?:file|link|portal):(?:\/\/(?=\/))?/i, "");
}
