import { editorFor, isVendored, mayMention, Source } from "@release-actions/manifests";
import type { GitHub, RepositoryState, WorkingCopies, WorkingCopy } from "@release-actions/ports";
import { ExternalError, Refusal, type Problem } from "@release-actions/release-model";
import { chartRepositories, mayHaveRepository, type ChartRepository } from "./beside/chart-repositories.ts";
import type { ComponentConfig } from "./config/index.ts";
import { chartOf } from "./unread/app-versions.ts";
import { promotionBranch } from "./branch.ts";
import type { PromotionFacts } from "./facts.ts";
import { observeAround } from "./beside/observe-around.ts";
import { anySource, isSearchedOnly, searchedSource } from "./searched-files.ts";
import { selectPlaces } from "./select-places.ts";
import { namesOf, type PromotionTarget } from "./target.ts";

export interface ObservePorts {
  readonly github: GitHub;
  readonly copies: WorkingCopies;
  /** Whether pull requests are asked for, which a token that only commits may not see. Default true. */
  readonly pullRequests?: boolean;
}

/**
 * Looks at the GitOps repository at the newest commit of its default branch.
 * @throws {Refusal} `repository-hidden` or `repository-empty`.
 */
export async function observePromotion(
  repository: string,
  target: PromotionTarget,
  ports: ObservePorts,
): Promise<PromotionFacts> {
  const state = await lookAt(repository, target, ports);
  const head = state.defaultBranch?.head;
  if (head === undefined) throw emptyRepository(repository);
  const copy = await ports.copies.open(state.nameWithOwner, head);
  try {
    const read = await readSources(copy, target);
    return { state, head, ...read, histories: new Map() };
  } finally {
    await copy.close();
  }
}

async function lookAt(
  repository: string,
  target: PromotionTarget,
  { github, pullRequests = true }: ObservePorts,
): Promise<RepositoryState> {
  const { repositories } = await github.look({
    repositories: [repository],
    branch: promotionBranch(target),
    labels: [],
    pullRequests,
  });
  const look = repositories.get(repository);
  if (look?.kind === "found") return look.state;
  throw new Refusal({
    code: "repository-hidden",
    expected: `the repository ${repository}`,
    found: "none, or one that the token cannot see",
    fix: "Give the token access to it.",
  });
}

/** Reads what may name the component, in whatever environment: where one has to have proven it is asked, too. */
async function readSources(copy: WorkingCopy, target: PromotionTarget) {
  const { component, environment, config } = target;
  const modes = await copy.files();
  const before = environment?.after === undefined ? undefined : config.environments.get(environment.after);
  const places = (path: string) =>
    [environment, ...(before === undefined ? [] : [before])].map((one) => selectPlaces(path, component, one));
  const isSelected = (path: string) => places(path).some((selection) => selection !== undefined);
  // A named place need not mention the component at all: that is why it is named.
  const hasNamedPlace = (path: string) => places(path).some((selection) => selection?.kind === "places");
  const paths = [...modes.keys()].filter(
    (path) =>
      (editorFor(path) !== undefined || isSearchedOnly(path)) && !isVendored(path) && isSelected(path),
  );
  await copy.fetch(paths);
  const files = await copy.git.read(copy.commit, paths);
  const names = namesOf(component);
  const problems: Problem[] = [];
  const mentioning = paths.filter((path) => {
    const bytes = files.get(path);
    return bytes !== undefined && (mayMention(bytes, names) || hasNamedPlace(path));
  });
  // Its appVersion may be the tag of what templates and values name.
  const charts = mentioning.flatMap((path) => chartOf(path) ?? []);
  const { related, files: beside } = await observeAround(copy, {
    selected: files,
    mentioning: new Set(mentioning),
    names,
  });
  const sources = [...new Set([...mentioning, ...charts, ...related])].flatMap((path) => {
    const bytes = files.get(path);
    if (bytes === undefined) return [];
    // What cannot be edited anyway is no reason to refuse.
    if (isSearchedOnly(path)) return searchedSource(path, bytes) ?? [];
    try {
      return [new Source(path, bytes)];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
      return [];
    }
  });
  const isRead = new Set(sources.map(({ path }) => path));
  const around = [...beside].flatMap(([path, bytes]) =>
    isRead.has(path) ? [] : (anySource(path, bytes) ?? []),
  );
  const repositories = await readRepositories(copy, sources, component);
  return { sources, around, problems, modes, ...(repositories === undefined ? {} : { repositories }) };
}

/** Flux's repositories of charts, which stand anywhere; undefined where nothing depends on them. */
async function readRepositories(
  copy: WorkingCopy,
  sources: readonly Source[],
  { charts }: ComponentConfig,
): Promise<readonly ChartRepository[] | undefined> {
  const isAsked = sources.some(
    ({ text }) => text.includes("sourceRef") && /\bHelm(?:Release|Chart)\b/.test(text),
  );
  if (!isAsked || !charts.some((chart) => chart.includes("/"))) return undefined;
  const paths = [...(await copy.files()).keys()].filter(
    (path) => /\.ya?ml$/i.test(path) && !isVendored(path),
  );
  await copy.fetch(paths);
  const files = await copy.git.read(copy.commit, paths);
  return chartRepositories(
    [...files].flatMap(([path, bytes]) =>
      mayHaveRepository(Buffer.from(bytes).toString("latin1")) ? (anySource(path, bytes) ?? []) : [],
    ),
  );
}

function emptyRepository(repository: string): ExternalError {
  return new ExternalError({
    code: "repository-empty",
    expected: `a commit in ${repository}`,
    found: "none",
    fix: "Push a first commit.",
    retryable: false,
  });
}
