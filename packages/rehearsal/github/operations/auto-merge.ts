import type { Call, Repo } from "../call.ts";
import { unprocessable } from "../denial.ts";
import type { MergeMethod, PullRequestRecord } from "../state/pull-request-record.ts";
import { timestamp } from "../world.ts";
import { isAllowed, mergePullRequest } from "./merge-pull-request.ts";
import { mergeStateOf, readMergeable } from "./mergeability.ts";
import { recordPullRequestEvent } from "./pull-request-events.ts";

export interface AutoMergeRequest {
  readonly method: MergeMethod;
  readonly title: string | null;
  readonly message: string | null;
}

/**
 * Lets GitHub merge by itself as soon as everything demanded is there. Refused where nothing is missing.
 * To be called within an effect. @throws {Denial}
 */
export async function enableAutoMerge(
  call: Call,
  repo: Repo,
  pull: PullRequestRecord,
  request: AutoMergeRequest,
): Promise<void> {
  const { world, actor } = call;
  const refuse = (reason: string) => unprocessable(`Pull request ${reason}`);
  if (!repo.record.allowAutoMerge) throw refuse("Auto merge is not allowed for this repository");
  if (pull.state === "closed") throw refuse("Pull request is closed");
  if (!isAllowed(repo.record, request.method)) {
    throw unprocessable(`Merge method ${request.method} merging is not allowed on this repository`);
  }
  const state = await mergeStateOf(repo, pull, await readMergeable(repo, pull));
  if (refused.has(state)) throw refuse(`Pull request is in ${state.toLowerCase()} status`);
  pull.autoMerge = { enabledAt: timestamp(world), enabledBy: actor.login, ...request };
  pull.updatedAt = timestamp(world);
  recordPullRequestEvent(call, repo.record, pull, "auto_merge_enabled");
}

const refused = new Set(["CLEAN", "UNSTABLE", "UNKNOWN"]);

/** Merges what waits for nothing else any more. To be called within an effect. */
export async function mergeWhatIsReady(call: Call, repo: Repo): Promise<void> {
  const waiting = repo.record.pullRequests.filter(
    ({ state, autoMerge, isDraft }) => state === "open" && autoMerge !== null && !isDraft,
  );
  for (const pull of waiting) {
    // GitHub's own work: it waits for the answer.
    await readMergeable(repo, pull);
    const state = await mergeStateOf(repo, pull, await readMergeable(repo, pull));
    if (pull.autoMerge === null || (state !== "CLEAN" && state !== "UNSTABLE")) continue;
    const { method, title, message } = pull.autoMerge;
    const words = { ...(title !== null && { title }), ...(message !== null && { message }) };
    await mergePullRequest(call, repo, pull, { method, ...words });
  }
}

export function disableAutoMerge(call: Call, { record }: Repo, pull: PullRequestRecord): void {
  if (pull.autoMerge === null) throw unprocessable("Can't disable auto-merge for this pull request");
  pull.autoMerge = null;
  pull.updatedAt = timestamp(call.world);
  recordPullRequestEvent(call, record, pull, "auto_merge_disabled");
}
