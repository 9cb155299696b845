import type { Clock } from "../../clock.ts";
import { GitHubFailure } from "./failures/github-failure.ts";

/**
 * Remembers what was just made or moved, because parts of GitHub answer for some seconds as if it had not been. That such
 * a request had no effect is certain, so it is made again.
 */
export interface RecentChanges {
  /** `thing` is a branch or the id of a pull request; `commit` is where a branch stands now. */
  note(thing: string, commit?: string): void;
  /** Carries out what builds upon `thing`. Where a branch is to stand at `commit`, GitHub's "it does not" is believed at once unless it is we who put it there. */
  after<Result>(
    on: { readonly thing: string; readonly commit?: string },
    act: () => Promise<Result>,
  ): Promise<Result>;
}

/** A branch as {RecentChanges} calls it. */
export function branchThing(repositoryId: string, name: string): string {
  return `${repositoryId} ${name}`;
}

const fifteenSeconds = 15_000;

export function createRecentChanges(clock: Clock, signal: AbortSignal | undefined): RecentChanges {
  const changes = new Map<string, { readonly commit: string | undefined; readonly until: number }>();
  return {
    note(thing, commit) {
      changes.set(thing, { commit, until: clock.now() + fifteenSeconds });
    },
    async after({ thing, commit }, act) {
      for (let pause = 1000; ; pause += 1000) {
        try {
          return await act();
        } catch (error) {
          const change = changes.get(thing);
          const isRecent =
            change !== undefined &&
            clock.now() + pause <= change.until &&
            (commit === undefined || commit === change.commit);
          if (!isRecent || !(error instanceof GitHubFailure) || !looksTooOld(error)) throw error;
        }
        await clock.sleep(pause, signal);
      }
    },
  };
}

/** `STALE_DATA` is what a commit on a branch gets that was made a moment ago (ministryofjustice/modernisation-platform#11985). */
function looksTooOld(failure: GitHubFailure): boolean {
  return (
    failure.isOfType("NOT_FOUND", "STALE_DATA") ||
    failure.says(
      /could not resolve to a|head (?:sha|ref|repository).*(?:blank|invalid|must be a branch)|no commits between/i,
    )
  );
}
