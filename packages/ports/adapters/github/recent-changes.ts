import type { Clock } from "../../clock.ts";
import { GitHubFailure, type GitHubProblem } from "./failures/github-failure.ts";

/**
 * Remembers what was just made or moved, because parts of GitHub answer for some seconds as if it had not been. That such
 * a request had no effect is certain, so it is made again.
 */
export interface RecentChanges {
  /** `thing` is a branch, a commit or the id of a pull request; `commit` is where a branch stands now. */
  note(thing: string, commit?: string): void;
  /** Carries out what builds upon `thing`. Where a branch is to stand at `commit`, GitHub's "it does not" is believed at once unless it is we who put it there. */
  after<Result>(
    on: { readonly thing: string; readonly commit?: string },
    act: () => Promise<Result>,
  ): Promise<Result>;
  /** Carries out what puts a branch at a commit. Only that there is no such commit is not believed where it was just made. */
  withCommit<Result>(commit: string, act: () => Promise<Result>): Promise<Result>;
}

/** A branch as {RecentChanges} calls it. */
export function branchThing(repositoryId: string, name: string): string {
  return `${repositoryId} ${name}`;
}

const fifteenSeconds = 15_000;

export function createRecentChanges(clock: Clock, signal: AbortSignal | undefined): RecentChanges {
  const changes = new Map<string, { readonly commit: string | undefined; readonly until: number }>();
  async function repeat<Result>(
    on: { readonly thing: string; readonly commit?: string },
    act: () => Promise<Result>,
    isPassing: (failure: GitHubFailure) => boolean,
  ): Promise<Result> {
    for (let pause = 1000; ; pause += 1000) {
      try {
        return await act();
      } catch (error) {
        const change = changes.get(on.thing);
        const isRecent =
          change !== undefined &&
          clock.now() + pause <= change.until &&
          (on.commit === undefined || on.commit === change.commit);
        if (!isRecent || !(error instanceof GitHubFailure) || !isPassing(error)) throw error;
      }
      await clock.sleep(pause, signal);
    }
  }

  return {
    note(thing, commit) {
      changes.set(thing, { commit, until: clock.now() + fifteenSeconds });
    },
    after: (on, act) => repeat(on, act, looksTooOld),
    withCommit: (commit, act) => repeat({ thing: commit }, act, lacksCommit),
  };
}

function lacksCommit({ facts }: GitHubFailure): boolean {
  return facts.problems.some(
    ({ path, message }) =>
      path[0] !== "createPullRequest" &&
      /could not resolve to a|(?:object|commit|sha).*(?:does not|doesn't) exist/i.test(message),
  );
}

/** `STALE_DATA` is what a commit on a branch gets that was made a moment ago (ministryofjustice/modernisation-platform#11985). */
function looksTooOld({ facts }: GitHubFailure): boolean {
  return facts.problems.some(speaksOfThePast);
}

/** Whether GitHub's words may come from a part of it that has not heard of what was just made. */
export function speaksOfThePast({ type, message }: GitHubProblem): boolean {
  return (
    type === "NOT_FOUND" ||
    type === "STALE_DATA" ||
    /could not resolve to a|head (?:sha|ref|repository).*(?:blank|invalid|must be a branch)|no commits between/i.test(
      message,
    )
  );
}
