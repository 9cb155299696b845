import * as v from "valibot";
import { checkRunBody } from "../bodies/check-run-body.ts";
import type { Repo } from "../call.ts";
import { forbidden, notFound } from "../denial.ts";
import { reportCheckRun } from "../operations/check-reports.ts";
import { checkStatus, type CheckRunRecord, conclusion } from "../state/commit-status-record.ts";
import { requireCommit } from "./commits.ts";
import { paginateInside } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { RestRequest, Route } from "./route.ts";

const changed = v.object({
  name: v.optional(v.string()),
  status: v.optional(checkStatus),
  conclusion: v.optional(conclusion),
  details_url: v.optional(v.string()),
  external_id: v.optional(v.string()),
  output: v.optional(v.object({ title: v.string(), summary: v.string() })),
});
const newRun = v.object({ ...changed.entries, name: v.string(), head_sha: v.string() });

export const checkRunRoutes: readonly Route[] = [
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/check-runs",
    docs: "checks/runs#create-a-check-run",
    effect: "createCheckRun",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "checks");
      requireApp(request);
      const wish = parseBody(newRun, request.body);
      const { oid } = await requireCommit(repo, wish.head_sha);
      const run = await request.effect(repo, () =>
        reportCheckRun(call, repo, { report: { ...reportOf(wish), oid } }),
      );
      return created(checkRunBody(call.world, repo.record, run));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
    docs: "checks/runs#get-a-check-run",
    handle(request) {
      const repo = request.repository("read", "checks");
      return json(checkRunBody(request.call.world, repo.seen, requireRun(request, repo.seen.checkRuns)));
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/check-runs/{check_run_id}",
    docs: "checks/runs#update-a-check-run",
    effect: "updateCheckRun",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "checks");
      requireApp(request);
      const report = reportOf(parseBody(changed, request.body));
      const run = requireRun(request, repo.record.checkRuns);
      await request.effect(repo, () => reportCheckRun(call, repo, { run, report }));
      return json(checkRunBody(call.world, repo.record, run));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref}/check-runs",
    docs: "checks/runs#list-check-runs-for-a-git-reference",
    async handle(request) {
      const repo = request.repository("read", "checks");
      const { oid } = await requireCommit(repo, request.param("ref"));
      return paginateInside(request, matching(repo, oid, request.query), {
        key: "check_runs",
        render: (run) => checkRunBody(request.call.world, repo.seen, run),
      });
    },
  },
];

function matching({ seen }: Repo, oid: string, query: URLSearchParams): readonly CheckRunRecord[] {
  const name = query.get("check_name");
  const status = query.get("status");
  return seen.checkRuns.filter(
    (run) =>
      run.oid === oid && (name === null || run.name === name) && (status === null || run.status === status),
  );
}

function reportOf(wish: v.InferOutput<typeof changed>) {
  const { name, status, details_url: detailsUrl, external_id: externalId, output } = wish;
  return {
    ...(name === undefined ? {} : { name }),
    status,
    conclusion: wish.conclusion,
    detailsUrl,
    externalId,
    title: output?.title,
    summary: output?.summary,
  };
}

function requireApp({ call: { actor } }: RestRequest): void {
  if (actor.kind === "pat") throw forbidden("You must authenticate via a GitHub App.");
}

function requireRun(request: RestRequest, runs: readonly CheckRunRecord[]): CheckRunRecord {
  const found = runs.find(({ id }) => id === Number(request.param("check_run_id")));
  if (found === undefined) throw notFound();
  return found;
}
