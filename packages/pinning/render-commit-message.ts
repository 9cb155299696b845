import { formatSemver, packageKey, type Version } from "@release-actions/release-model";
import { quietLine } from "@release-actions/release-model/markdown";
import type { PinPlan } from "./plan.ts";

/** GitHub adds ` (#1234)` when it squashes, and commitlint allows a header of 100 characters. */
const longestHeader = 93;
const longestLine = 100;
const mostLines = 100;

/** A release by what a commit says of it. */
interface NamedRelease {
  readonly repository: string;
  readonly version: Version;
}

/**
 * The message of a commit that moves pins: a header that names the releases, a line for each pin and lockfile, and the
 * trailers, each a line of its own.
 */
export function renderCommitMessage(commit: {
  /**
   * Of Conventional Commits. From `fix(deps)` every strategy of release-please cuts a release; from `chore(deps)` and
   * `build(deps)` none does.
   */
  readonly type: string;
  readonly releases: readonly NamedRelease[];
  readonly plan: PinPlan;
  readonly trailers: readonly string[];
}): string {
  const { type, releases, plan, trailers } = commit;
  const header = renderCommitHeader(type, releases);
  const unnamed = header === fullHeader(type, releases) ? [] : releases.map(bump);
  const pins = plan.outcomes.flatMap((outcome) =>
    outcome.kind === "edit"
      ? [`${outcome.pin.path}: ${packageKey(outcome.pin.name)} ${outcome.before} -> ${outcome.after}`]
      : [],
  );
  const locks = plan.locks.map(({ path }) => `${path}: refreshed`);
  const lines = [...new Set([...unnamed, ...pins, ...locks])];
  const left = lines.length - mostLines;
  const body = [
    ...lines.slice(0, mostLines).map((line) => shorten(`- ${quietLine(line)}`)),
    ...(left > 0 ? [`- and ${left} more`] : []),
  ];
  return `${[[header], body, trailers]
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n")}\n`;
}

/** `fix(deps): bump coreason-manifest to 0.15.0`: at most 93 characters, whatever number of releases. */
export function renderCommitHeader(type: string, releases: readonly NamedRelease[]): string {
  const header = fullHeader(type, releases);
  if (header.length <= longestHeader) return header;
  return `${type}(deps): bump ${releases.length === 1 ? "an upstream" : `${releases.length} upstreams`}`;
}

function fullHeader(type: string, releases: readonly NamedRelease[]): string {
  return quietLine(`${type}(deps): bump ${releases.map(bump).join(", ")}`);
}

function bump({ repository, version }: NamedRelease): string {
  return `${repository} to ${formatSemver(version)}`;
}

function shorten(line: string): string {
  const characters = Array.from(line);
  return characters.length <= longestLine ? line : `${characters.slice(0, longestLine - 3).join("")}...`;
}
