import { formatSemver, matchSemver, printable } from "@release-actions/release-model";
import { isRepositoryName } from "@release-actions/release-model/release-graph";
import type { CarriedRelease } from "./carried.ts";

const token = "Cascade-Pins";

/** No message of ours is longer; what is longer is not read. */
const longestMessage = 65_536;

/** One trailer for each release that a branch carries with this commit: `Cascade-Pins: coreason-manifest@0.15.0`. */
export function renderTrailers(releases: readonly CarriedRelease[]): readonly string[] {
  return releases.map(
    ({ repository, version }) => `${token}: ${printable(repository)}@${formatSemver(version)}`,
  );
}

/**
 * The releases that a commit says its branch carries. Only what git itself takes for trailers counts: lines of the form
 * `Token: value` in the last paragraph, which is not the header. Where one of ours cannot be read, or two contradict each
 * other, somebody else has had a hand in it, and none is taken.
 */
export function readTrailers(message: string): readonly CarriedRelease[] {
  const ours = lastParagraph(message).flatMap((line) => {
    const [, name, value] = trailer.exec(line) ?? [];
    return name?.toLowerCase() === token.toLowerCase() ? [value ?? ""] : [];
  });
  const read = ours.flatMap((value) => readRelease(value) ?? []);
  const isSound =
    read.length === ours.length && new Set(read.map(({ repository }) => repository)).size === read.length;
  return isSound ? read : [];
}

/** Whether a commit is the cascade's own work, by its trailers. */
export function isCascadeCommit(message: string): boolean {
  return readTrailers(message).length > 0;
}

const trailer = /^(?<name>[A-Za-z0-9-]+): *(?<value>.*)$/;

/** The lines of the trailers' paragraph; none where it is the header, or has a line of another form. */
function lastParagraph(message: string): readonly string[] {
  if (message.length > longestMessage) return [];
  const lines = message.split(/\r?\n/).map((line) => line.trimEnd());
  const end = lines.findLastIndex((line) => line !== "") + 1;
  const start = lines.lastIndexOf("", end - 1) + 1;
  const paragraph = lines.slice(start, end);
  return start > 0 &&
    lines.slice(0, start).some((line) => line !== "") &&
    paragraph.every((line) => trailer.test(line))
    ? paragraph
    : [];
}

const release = /^(?<repository>[^@]+)@(?<version>[^@]+)$/;

function readRelease(text: string): CarriedRelease | undefined {
  const { repository = "", version = "" } = release.exec(text)?.groups ?? {};
  const read = matchSemver(version);
  return read === undefined || !isRepositoryName(repository) ? undefined : { repository, version: read };
}
