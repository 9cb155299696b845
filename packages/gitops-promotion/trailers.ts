import { compareVersions, formatSemver, matchSemver, type Version } from "@release-actions/release-model";

/** What a commit says it promoted. */
export interface Promoted {
  readonly component: string;
  readonly version: Version;
  /** Undefined in a repository without environments. */
  readonly environment: string | undefined;
}

/** `Promotes: coreason-runtime@1.4.0 to staging`, which git reads as a trailer. */
export function renderTrailers(promoted: Promoted, id: string): readonly string[] {
  const { component, version, environment } = promoted;
  const to = environment === undefined ? "" : ` to ${environment}`;
  return [`Promotes: ${component}@${formatSemver(version)}${to}`, `Dispatch-Id: ${id}`];
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
    .split(/\n{2,}/);
  const last = paragraphs.findLastIndex((paragraph) => !isTrailers(paragraph));
  return paragraphs
    .slice(Math.max(last, 0) + 1)
    .flatMap((paragraph) => paragraph.split("\n"))
    .flatMap((line) => readLine(line) ?? []);
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

function readLine(line: string): Promoted | undefined {
  const {
    component = "",
    version = "",
    environment,
  } = /^Promotes: (?<component>[A-Za-z0-9._-]{1,100})@(?<version>[0-9A-Za-z.-]+)(?: to (?<environment>[A-Za-z0-9-]{1,63}))?$/i.exec(
    line.trimEnd(),
  )?.groups ?? {};
  const read = matchSemver(version);
  return read === undefined ? undefined : { component, version: read, environment };
}
