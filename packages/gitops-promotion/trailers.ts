import { compareVersions, formatSemver, matchSemver, type Version } from "@release-actions/release-model";
import type { Artifacts } from "./covers.ts";

/** What a commit says it promoted. */
export interface Promoted {
  readonly component: string;
  readonly version: Version;
  /** Undefined in a repository without environments. */
  readonly environment: string | undefined;
  /** Undefined where the commit does not say. */
  readonly artifacts: Artifacts | undefined;
  /** Of the messages that asked for it. */
  readonly ids: readonly string[];
}

/**
 * `Promotes: coreason-runtime@1.4.0 to staging` and what it was, as trailers of git. A digest stands in a line of its own, so
 * that the lines stay as short as linters of commits want them.
 */
export function renderTrailers({
  component,
  version,
  environment,
  artifacts,
  ids,
}: Promoted): readonly string[] {
  const to = environment === undefined ? "" : ` to ${environment}`;
  const { images, charts } = artifacts ?? { images: [], charts: [] };
  const lines = [
    ...images.map(({ name, digest }) => `Artifact: image ${name}\n  ${digest}`),
    ...charts.map(({ name, digest }) => `Artifact: chart ${name}\n  ${digest}`),
  ];
  return [
    `Promotes: ${component}@${formatSemver(version)}${to}`,
    ...(lines.length === 0 ? ["Artifact: none"] : lines),
    ...ids.map((id) => `Dispatch-Id: ${id}`),
  ];
}

/**
 * The promotions a commit says it is. Only the last paragraph counts, as for git; but a squash on GitHub may put others below
 * it, so that each paragraph of nothing but trailers at the end is read.
 */
export function readTrailers(message: string): readonly Promoted[] {
  if (message.length > longestMessage) return [];
  const paragraphs = message
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n{2,}/)
    // A line that begins with a space goes on with the one before it.
    .map((paragraph) => paragraph.replaceAll(/[^\S\n]*\n[^\S\n]+(?=\S)/g, " "));
  const last = paragraphs.findLastIndex((paragraph) => !isTrailers(paragraph));
  const found: Promoted[] = [];
  for (const line of paragraphs.slice(Math.max(last, 0) + 1).flatMap((paragraph) => paragraph.split("\n"))) {
    const promoted = readPromoted(line);
    const before = promoted === undefined ? found.pop() : undefined;
    if (promoted !== undefined) found.push(promoted);
    else if (before !== undefined) found.push(withLine(before, line));
  }
  return found;
}

/** The highest of them that is about a component in an environment. */
export function highestPromoted(
  found: readonly Promoted[],
  { component, environment }: Pick<Promoted, "component" | "environment">,
): Promoted | undefined {
  return found
    .filter((one) => one.component === component && one.environment === environment)
    .toSorted((left, right) => compareVersions(right.version, left.version))
    .at(0);
}

/** No message of ours is longer. */
const longestMessage = 65_536;

function isTrailers(paragraph: string): boolean {
  return paragraph.split("\n").every((line) => /^[A-Za-z0-9-]+: /.test(line));
}

function readPromoted(line: string): Promoted | undefined {
  const {
    component = "",
    version = "",
    environment,
  } = /^Promotes: (?<component>[A-Za-z0-9._-]{1,100})@(?<version>[0-9A-Za-z.-]+)(?: to (?<environment>[A-Za-z0-9-]{1,63}))?$/i.exec(
    line.trimEnd(),
  )?.groups ?? {};
  const read = matchSemver(version);
  return read === undefined
    ? undefined
    : { component, version: read, environment, artifacts: undefined, ids: [] };
}

/** A promotion with what one more line says about it. */
function withLine(promoted: Promoted, line: string): Promoted {
  const id = /^Dispatch-Id: (?<id>[A-Za-z0-9][A-Za-z0-9._-]{7,199})$/i.exec(line.trimEnd())?.groups?.["id"];
  if (id !== undefined) return { ...promoted, ids: [...promoted.ids, id] };
  const said =
    /^Artifact: (?:none|(?<kind>image|chart) (?<name>[^\s@]{1,255}) (?<digest>sha256:[0-9a-f]{64}))$/i.exec(
      line.trimEnd(),
    )?.groups;
  if (said === undefined) return promoted;
  const { kind, name = "", digest = "" } = said;
  const { images, charts } = promoted.artifacts ?? { images: [], charts: [] };
  const one = kind === undefined ? [] : [{ name, digest }];
  return {
    ...promoted,
    artifacts:
      kind === "chart" ? { images, charts: [...charts, ...one] } : { images: [...images, ...one], charts },
  };
}
