import { editorFor, isVendored, mayMention, Source } from "@release-actions/manifests";
import type {
  CommitHistory,
  GitHub,
  RepositoryState,
  WorkingCopies,
  WorkingCopy,
} from "@release-actions/ports";
import { compareVersions, ExternalError, Refusal, type Problem } from "@release-actions/release-model";
import pLimit from "p-limit";
import { promotionBranch } from "./branch.ts";
import type { PromotedBefore, PromotionFacts } from "./facts.ts";
import { selectPlaces } from "./select-places.ts";
import { namesOf, type PromotionTarget } from "./target.ts";
import { readTrailers } from "./trailers.ts";

export interface ObservePorts {
  readonly github: GitHub & CommitHistory;
  readonly copies: WorkingCopies;
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
  const state = await lookAt(repository, target, ports.github);
  const head = state.defaultBranch?.head;
  if (head === undefined) throw emptyRepository(repository);
  const copy = await ports.copies.open(state.nameWithOwner, head);
  try {
    const read = await readSources(copy, target);
    return { state, head, ...read, promoted: undefined };
  } finally {
    await copy.close();
  }
}

/**
 * The newest promotion that the history of these files shows, or that a merged pull request of the promotion's branch brought:
 * a squash may have dropped what its commit said.
 */
export async function observePromoted(
  { state, head }: Pick<PromotionFacts, "state" | "head">,
  paths: readonly string[],
  target: Pick<PromotionTarget, "component" | "environment">,
  github: CommitHistory,
): Promise<PromotedBefore | undefined> {
  const limit = pLimit(atOnce);
  const histories = await Promise.all(
    spread(paths).map((path) => limit(() => github.commitsTouching(state.nameWithOwner, head, path))),
  );
  const merged = state.pullRequests.flatMap(({ state: is, merge, commits }) =>
    is === "merged" && merge !== undefined
      ? commits.map(({ message }) => ({ hash: merge.commit, message }))
      : [],
  );
  return [...histories.flat(), ...merged]
    .flatMap(({ hash, message }) => readTrailers(message).map((one) => ({ ...one, commit: hash })))
    .filter(
      ({ component, environment }) =>
        component === target.component.name && environment === target.environment?.name,
    )
    .toSorted((left, right) => compareVersions(right.version, left.version))
    .at(0);
}

/** A promotion touches every place at once, so that a few files tell what all of them would. */
const mostHistories = 12;
const atOnce = 6;

/** Some of many, from the whole of the list. */
function spread(paths: readonly string[]): readonly string[] {
  const step = Math.max(1, paths.length / mostHistories);
  return paths.filter((_path, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function lookAt(repository: string, target: PromotionTarget, github: GitHub): Promise<RepositoryState> {
  const { repositories } = await github.look({
    repositories: [repository],
    branch: promotionBranch(target),
    labels: [],
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
  const isSelected = (path: string) =>
    [environment, ...(before === undefined ? [] : [before])].some(
      (one) => selectPlaces(path, component, one) !== undefined,
    );
  const paths = [...modes.keys()].filter(
    (path) => editorFor(path) !== undefined && !isVendored(path) && isSelected(path),
  );
  await copy.fetch(paths);
  const files = await copy.git.read(copy.commit, paths);
  const names = namesOf(component);
  const problems: Problem[] = [];
  const sources = paths.flatMap((path) => {
    const bytes = files.get(path);
    if (bytes === undefined || !(mayMention(bytes, names) || hasPlaceAt(path, target))) return [];
    try {
      return [new Source(path, bytes)];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error);
      return [];
    }
  });
  return { sources, problems, modes };
}

/** A named place need not mention the component at all: that is why it is named. */
function hasPlaceAt(path: string, { component, environment }: PromotionTarget): boolean {
  return selectPlaces(path, component, environment)?.kind === "places";
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
