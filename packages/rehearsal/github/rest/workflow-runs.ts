import { workflowRunBody } from "../bodies/workflow-run-body.ts";
import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import type { WorkflowRunRecord } from "../state/workflow-run-record.ts";
import type { World } from "../world.ts";
import { paginateInside } from "./paginate.ts";
import { json } from "./reply.ts";
import type { Route } from "./route.ts";

export const workflowRunRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/runs",
    docs: "actions/workflow-runs#list-workflow-runs-for-a-repository",
    handle(request) {
      const repo = request.repository("read", "actions");
      const runs = repo.seen.workflowRuns.filter((run) => matches(run, request.query)).toReversed();
      return paginateInside(request, runs, {
        key: "workflow_runs",
        render: (run) => bodyOf(request.call.world, repo, run),
      });
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/runs/{run_id}",
    docs: "actions/workflow-runs#get-a-workflow-run",
    async handle(request) {
      const repo = request.repository("read", "actions");
      const run = repo.seen.workflowRuns.find(({ id }) => id === Number(request.param("run_id")));
      if (run === undefined) throw notFound();
      return json(await bodyOf(request.call.world, repo, run));
    },
  },
];

async function bodyOf(world: World, { seen, git }: Repo, run: WorkflowRunRecord) {
  return workflowRunBody(world, seen, { run, commit: await git.objects.commit(run.oid) });
}

function matches(run: WorkflowRunRecord, query: URLSearchParams): boolean {
  const created = query.get("created");
  const wanted = {
    branch: run.branch,
    event: run.event,
    actor: run.actor,
    head_sha: run.oid,
  };
  const status = query.get("status");
  return (
    Object.entries(wanted).every(([name, value]) => !query.has(name) || query.get(name) === value) &&
    (status === null || status === run.status || status === run.conclusion) &&
    (created === null || isWithin(run.createdAt, created))
  );
}

/** GitHub's search syntax for dates, as far as it is used: `>=2026-01-01T00:00:00Z` or `2026-01-01..2026-01-31`. */
function isWithin(at: string, range: string): boolean {
  const [from, to] = range.split("..");
  if (from !== undefined && to !== undefined) return (from === "*" || at >= from) && (to === "*" || at <= to);
  const { sign, date = "" } = /^(?<sign>[<>]=?)?(?<date>.+)$/.exec(range)?.groups ?? {};
  switch (sign) {
    case ">=":
      return at >= date;
    case ">":
      return at > date;
    case "<=":
      return at <= date;
    case "<":
      return at < date;
    default:
      return at.startsWith(date);
  }
}
