import { formatSemver, matchSemver, Refusal } from "@release-actions/release-model";
import { isRepositoryName } from "@release-actions/release-model/release-graph";
import * as v from "valibot";
import type { CarriedRelease } from "./carried.ts";

/** What a pull request says of itself to later runs: all that is remembered of it beside its branch. */
export interface CascadeState {
  readonly schema: 1;
  readonly releases: readonly CarriedRelease[];
  /** Upstreams of the same train that were not released when this was written. */
  readonly waitsFor: readonly string[];
  /** The branch's commit that the text describes. */
  readonly head: string;
}

const opening = "<!-- release-actions:cascade-pins ";
const closing = " -->";

/** Half of what GitHub lets a body hold. */
const longestBlock = 32_768;

/**
 * The state as the first line of a body: an HTML comment, which people are not shown. Nothing in it can end the comment.
 * @throws {Refusal} `state-too-large`, beyond some hundreds of upstreams.
 */
export function renderState({ releases, waitsFor, head }: CascadeState): string {
  const document = {
    schema: 1,
    releases: releases.map(({ repository, version }) => ({ repository, version: formatSemver(version) })),
    waitsFor,
    head,
  };
  // Only inside of strings can these occur, and there JSON can say them otherwise.
  const json = JSON.stringify(document).replaceAll(/[-<>]|[^ -~]/g, escapeUnit);
  const block = `${opening}${json}${closing}`;
  if (block.length <= longestBlock) return block;
  throw new Refusal({
    code: "state-too-large",
    expected: `what a pull request carries and waits for to fit into ${longestBlock} characters`,
    found: `${block.length} characters: ${releases.length} releases, and ${waitsFor.length} to wait for`,
    fix: "Let the repository need fewer others in the release graph.",
  });
}

/**
 * The state of a body that we wrote; undefined for any other. It counts as the very first line alone, and only exactly as
 * {@link renderState} writes it, so nothing that somebody adds, doubles or spells otherwise is understood as something else.
 */
export function readState(body: string): CascadeState | undefined {
  const line = firstLine(body);
  if (line.length > longestBlock || !line.startsWith(opening) || !line.endsWith(closing)) return undefined;
  const state = parseState(line.slice(opening.length, line.length - closing.length));
  return state !== undefined && renderState(state) === line ? state : undefined;
}

/** GitHub's editor ends lines with CRLF. */
function firstLine(body: string): string {
  const end = body.indexOf("\n");
  const line = end < 0 ? body : body.slice(0, end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

const repository = v.pipe(v.string(), v.check(isRepositoryName));

const stateSchema = v.object({
  schema: v.literal(1),
  releases: v.array(v.object({ repository, version: v.string() })),
  waitsFor: v.array(repository),
  head: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
});

function parseState(json: string): CascadeState | undefined {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return undefined;
  }
  const { success, output } = v.safeParse(stateSchema, document);
  if (!success) return undefined;
  const releases = output.releases.flatMap((release) => {
    const version = matchSemver(release.version);
    return version === undefined ? [] : [{ repository: release.repository, version }];
  });
  return { ...output, releases };
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
