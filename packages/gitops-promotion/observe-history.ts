import { commitsOnPage, type CommitHistory } from "@release-actions/ports";
import { compareVersions, type Pin } from "@release-actions/release-model";
import pLimit from "p-limit";
import type { FileHistory, PromotedBefore, PromotionFacts } from "./facts.ts";
import { concerns } from "./heed-history.ts";
import { mostFiles } from "./history-limits.ts";
import type { PlaceOutcome } from "./place-outcome.ts";
import type { PromotionTarget } from "./target.ts";
import { readTrailers } from "./trailers.ts";

/** Of one file, or of the repository: a thousand commits. */
const mostPages = 10;
/** From so many files on the history of the whole repository is asked first: without a promotion in it no file has one. */
const fewFiles = 12;
const atOnce = 6;

/**
 * What the history of each file that would change tells about the component in this environment, as far back as it has to be
 * read, under whatever name the file had: to the newest promotion of each image and chart, because older ones were of lower versions. Pull requests that were merged
 * tell it, too: a squash may have dropped what their commits said.
 */
export async function observeHistories(
  facts: Pick<PromotionFacts, "state" | "head">,
  outcomes: readonly PlaceOutcome[],
  target: PromotionTarget,
  github: CommitHistory,
): Promise<ReadonlyMap<string, FileHistory>> {
  const moving = new Map<string, Pin[]>();
  for (const outcome of outcomes) {
    if (outcome.kind !== "edit") continue;
    const { pin } = outcome;
    moving.set(pin.path, [...(moving.get(pin.path) ?? []), pin]);
  }
  const look = { facts, target, github };
  if (moving.size > fewFiles) {
    const all = await readHistory(look, undefined, () => false);
    const isClear = all.promotions.every(
      ({ version }) => compareVersions(version, target.release.version) < 0,
    );
    if (all.isWhole && isClear) return new Map([...moving.keys()].map((path) => [path, all]));
  }
  const limit = pLimit(atOnce);
  return new Map(
    await Promise.all(
      [...moving].map(([path, pins], index) =>
        limit(async (): Promise<readonly [string, FileHistory]> => {
          if (index >= mostFiles) return [path, { promotions: [], isWhole: false, isLeftOut: true }];
          const isEnough = (found: readonly PromotedBefore[]) =>
            pins.every((pin) => found.some((one) => concerns(one, pin, target.component)));
          return [path, await readHistory(look, path, isEnough)];
        }),
      ),
    ),
  );
}

interface Look {
  readonly facts: Pick<PromotionFacts, "state" | "head">;
  readonly target: PromotionTarget;
  readonly github: CommitHistory;
}

async function readHistory(
  { facts: { state, head }, target, github }: Look,
  path: string | undefined,
  isEnough: (found: readonly PromotedBefore[]) => boolean,
): Promise<FileHistory> {
  const merged = mergedMessages(state);
  const found: PromotedBefore[] = [];
  const add = (hash: string, messages: readonly string[]) =>
    found.push(...messages.flatMap((message) => promotionsIn(message, target, hash)));
  let at = { tip: head, path, page: 1 };
  let oldest: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const commits = await github.commitsTouching(state.nameWithOwner, at);
    for (const { hash, message } of commits) add(hash, [message, ...(merged.get(hash) ?? [])]);
    if (isEnough(found)) return { promotions: found, isWhole: true };
    oldest = commits.at(-1)?.hash ?? oldest;
    if (commits.length === commitsOnPage) {
      at = { ...at, page: at.page + 1 };
      continue;
    }
    // A file that was moved has the rest of its history under the name that it had.
    const before = await formerName(github, state.nameWithOwner, { commit: oldest, path: at.path });
    if (before === undefined || oldest === undefined) return { promotions: found, isWhole: true };
    at = { tip: oldest, path: before, page: 1 };
  }
  // Whether these touched the file is not known any more.
  for (const [hash, messages] of merged) add(hash, messages);
  return { promotions: found, isWhole: false };
}

async function formerName(
  github: CommitHistory,
  repository: string,
  { commit, path }: { readonly commit: string | undefined; readonly path: string | undefined },
): Promise<string | undefined> {
  return commit === undefined || path === undefined
    ? undefined
    : github.renamedFrom(repository, { commit, path });
}

/** What the commits of merged pull requests said, by the commit that brought them to the branch. */
function mergedMessages({ pullRequests }: PromotionFacts["state"]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    pullRequests.flatMap(({ state, merge, commits }) =>
      state === "merged" && merge !== undefined
        ? [[merge.commit, commits.map(({ message }) => message)] as const]
        : [],
    ),
  );
}

function promotionsIn(
  message: string,
  { component, environment }: PromotionTarget,
  commit: string,
): readonly PromotedBefore[] {
  return readTrailers(message)
    .filter((one) => one.component === component.name && one.environment === environment?.name)
    .map((one) => ({ ...one, commit }));
}
