import { attachDigest, isFloating, planPin, readTagText, type Source } from "@release-actions/manifests";
import { formatSemver, packageName, type Pin, type Release } from "@release-actions/release-model";
import type { Aside } from "./beside/files-beside.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { GitopsConfig } from "./config/index.ts";

export interface PlaceOptions {
  readonly release: Release;
  readonly settings: Pick<GitopsConfig, "floating" | "digests">;
  /** Every pin of the file: two may share one text. */
  readonly pins: readonly Pin[];
  readonly aside?: Aside | undefined;
}

/** What a release means for one place: its tag and its digest move together, and never to a lower version. */
export function planPlace(source: Source, pin: Pin, options: PlaceOptions): PlaceOutcome {
  const { release, settings } = options;
  const floats = floatingText(pin);
  if (floats !== undefined) {
    return settings.floating === "report"
      ? { kind: "floating", pin, text: floats }
      : pinned(source, pin, options);
  }
  const outcome = planPin(source, pin, { release, policy: "exact" });
  if (outcome.kind === "edit" && isOtherBuild(pin, outcome.edits.length, release))
    return otherBuild(pin, release);
  return outcome.kind === "edit" || outcome.kind === "current"
    ? withDigest(source, outcome, options)
    : outcome;
}

/** The text of a reference that moves by itself; undefined for one that names one version. */
export function floatingText({ value }: Pin): string | undefined {
  switch (value.kind) {
    case "image":
      return value.tag !== undefined && isMoving(value.tag.text) ? value.tag.text : undefined;
    case "git-tag":
      return isMoving(value.text) ? value.text : undefined;
    case "constraint":
      return /^\s*[=]?\s*v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?\s*$/.test(value.text) &&
        !/-0\s*$/.test(value.text)
        ? undefined
        : value.text;
    case "unpinned":
      return value.text;
    default:
      return undefined;
  }
}

function isMoving(tag: string): boolean {
  const read = readTagText(tag);
  return read === undefined || isFloating(read.numbers, read.version);
}

function withDigest(
  source: Source,
  outcome: Extract<PlaceOutcome, { kind: "edit" | "current" }>,
  { release, settings, pins, aside }: PlaceOptions,
): PlaceOutcome {
  const digest = digestOf(outcome.pin, release);
  const isAlone = aside?.sharedWith === undefined;
  // What stands below would be the digest of this tag, whoever wants digests.
  const isBelow = aside?.digestBelow !== undefined && aside.digestBelow !== "";
  const isWanted = settings.digests === "add" || isBelow;
  if (!isWanted || digest === undefined || !isAlone) return outcome;
  const asKey = aside?.digestBelow !== undefined;
  return attachDigest(source, outcome, { digest, pins, asKey }) ?? outcome;
}

/** Makes of a reference that moves by itself one that names the release. */
function pinned(source: Source, pin: Pin, options: PlaceOptions): PlaceOutcome {
  const { release } = options;
  const { value } = pin;
  const text = floatingText(pin) ?? "";
  if (value.kind === "constraint") return planPin(source, pin, { release, policy: "exact" });
  if (value.kind === "unpinned" && value.source !== "branch") return { kind: "floating", pin, text };
  const [span, wanted] =
    value.kind === "image"
      ? [value.tag?.span, `v${formatSemver(release.version)}`]
      : [spanOf(value), wantedOf(pin, release)];
  if (span === undefined) return { kind: "floating", pin, text };
  const edits = [{ path: pin.path, ...span, text: wanted }];
  const digest = digestOf(pin, release);
  if (value.kind === "image" && value.digest !== undefined) {
    if (digest === undefined) return { kind: "floating", pin, text };
    const spelled = value.digest.text.includes(":") ? digest : digest.replace(/^.*:/, "");
    edits.push({ path: pin.path, ...value.digest.span, text: spelled });
  }
  return withDigest(source, { kind: "edit", pin, edits, before: text, after: wanted }, options);
}

function spanOf(value: Pin["value"]) {
  return value.kind === "git-tag" || value.kind === "unpinned" ? value.span : undefined;
}

/** A chart has no `v`, a repository its own tag. */
function wantedOf({ name }: Pin, { version, tag }: Release): string {
  return name.ecosystem === "helm" ? formatSemver(version) : tag;
}

/** Whether a tag ends without the digest that should stand beside it: its text is somebody else's, too. */
export function lacksDigest(
  outcome: PlaceOutcome,
  { release, settings }: Pick<PlaceOptions, "release" | "settings">,
): boolean {
  const { kind, pin } = outcome;
  if (settings.digests === "keep" || (kind !== "edit" && kind !== "current")) return false;
  const isBare = pin.value.kind === "image" && pin.value.tag !== undefined && pin.value.digest === undefined;
  return isBare && digestOf(pin, release) !== undefined && !(kind === "edit" && outcome.adds !== undefined);
}

function digestOf({ name, value }: Pin, { digests = {} }: Release): string | undefined {
  if (value.kind !== "image") return undefined;
  return Object.entries(digests).find(([image]) => packageName("image", image).name === name.name)?.[1];
}

/** The same version with another digest: a tag was moved, there or here. */
function isOtherBuild({ value }: Pin, edits: number, { version }: Release): boolean {
  if (value.kind !== "image" || value.tag === undefined || value.digest === undefined) return false;
  return edits === 1 && value.tag.text.replace(/^v/, "") === formatSemver(version);
}

function otherBuild(pin: Pin, release: Release): PlaceOutcome {
  const found = pin.value.kind === "image" ? (pin.value.digest?.text ?? "") : "";
  return {
    kind: "refused",
    pin,
    problem: {
      code: "digest-changed",
      expected: `${pin.name.name} ${formatSemver(release.version)} with the digest ${digestOf(pin, release) ?? ""}`,
      found: `the same version with ${found}`,
      fix: "One of the two was built under a tag that had been released before. Find out which, and release a new version.",
      location: { file: pin.path, line: pin.line, column: pin.column },
    },
  };
}
