import { person } from "../accounts/actor.ts";
import { checkRunBody } from "../bodies/check-run-body.ts";
import { statusBody } from "../bodies/status-body.ts";
import { type Call, directCall, type Repo } from "../call.ts";
import { accountOf, takeId } from "../state/github-state.ts";
import type { CheckRunRecord, Conclusion, StatusRecord } from "../state/commit-status-record.ts";
import { timestamp } from "../world.ts";
import { mergeWhatIsReady } from "./auto-merge.ts";
import { recordEvent } from "./record-event.ts";

export interface NewStatus {
  readonly oid: string;
  readonly state: StatusRecord["state"];
  readonly context: string;
  readonly description?: string | null | undefined;
  readonly targetUrl?: string | null | undefined;
}

export interface CheckRunReport {
  readonly name: string;
  readonly oid: string;
  readonly status?: CheckRunRecord["status"] | undefined;
  readonly conclusion?: Conclusion | undefined;
  readonly detailsUrl?: string | undefined;
  readonly externalId?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
}

/** Reports a status; pull requests that waited for it alone are merged. To be called within an effect. */
export async function reportStatus(call: Call, repo: Repo, wish: NewStatus): Promise<StatusRecord> {
  const { world, actor } = call;
  const status: StatusRecord = {
    id: takeId(world.state),
    oid: wish.oid,
    state: wish.state,
    context: wish.context,
    description: wish.description ?? null,
    targetUrl: wish.targetUrl ?? null,
    creator: accountOf(world.state, actor.login).login,
    createdAt: timestamp(world),
  };
  repo.record.statuses.push(status);
  const { creator, ...facts } = statusBody(world, repo.record, status);
  recordEvent(call, repo.record, { name: "status", payload: { ...facts, sha: status.oid, creator } });
  await mergeWaiting(call, repo);
  return status;
}

/** The same for a check run, a new one or one that goes on. */
export async function reportCheckRun(
  call: Call,
  repo: Repo,
  { run, report }: { readonly run?: CheckRunRecord; readonly report: Partial<CheckRunReport> },
): Promise<CheckRunRecord> {
  const { world, actor } = call;
  const at = timestamp(world);
  const status = report.conclusion === undefined ? (report.status ?? run?.status ?? "queued") : "completed";
  const facts: CheckRunRecord = {
    id: run?.id ?? takeId(world.state),
    oid: report.oid ?? run?.oid ?? "",
    name: report.name ?? run?.name ?? "",
    status,
    conclusion: report.conclusion ?? run?.conclusion ?? null,
    startedAt: run?.startedAt ?? at,
    completedAt: status === "completed" ? at : null,
    detailsUrl: report.detailsUrl ?? run?.detailsUrl ?? null,
    externalId: report.externalId ?? run?.externalId ?? null,
    app: run?.app ?? actor.login,
    title: report.title ?? run?.title ?? null,
    summary: report.summary ?? run?.summary ?? null,
  };
  const entered = run === undefined ? facts : Object.assign(run, facts);
  if (run === undefined) repo.record.checkRuns.push(entered);
  const action = status === "completed" ? "completed" : "created";
  recordEvent(call, repo.record, {
    name: "check_run",
    action,
    payload: { check_run: checkRunBody(world, repo.record, entered) },
  });
  await mergeWaiting(call, repo);
  return entered;
}

/** GitHub merges in the name of who asked for it. */
async function mergeWaiting({ world }: Call, repo: Repo): Promise<void> {
  const waiting = repo.record.pullRequests.find(
    ({ state, autoMerge }) => state === "open" && autoMerge !== null,
  );
  if (waiting?.autoMerge == null) return;
  await mergeWhatIsReady(directCall(world, person(waiting.autoMerge.enabledBy)), repo);
}
