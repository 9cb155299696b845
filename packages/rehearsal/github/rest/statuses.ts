import * as v from "valibot";
import { minimalRepositoryBody } from "../bodies/repository-body.ts";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas } from "../bodies/schemas.ts";
import { simpleStatusBody, statusBody } from "../bodies/status-body.ts";
import type { Repo } from "../call.ts";
import { reportStatus } from "../operations/check-reports.ts";
import { statusState, type StatusRecord } from "../state/commit-status-record.ts";
import { requireCommit } from "./commits.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { Route } from "./route.ts";

const newStatus = v.object({
  state: statusState,
  context: v.optional(v.string(), "default"),
  description: v.optional(v.nullable(v.string())),
  target_url: v.optional(v.nullable(v.string())),
});

export const statusRoutes: readonly Route[] = [
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/statuses/{sha}",
    docs: "commits/statuses#create-a-commit-status",
    effect: "createStatus",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "statuses");
      const { target_url: targetUrl, ...wish } = parseBody(newStatus, request.body);
      const { oid } = await requireCommit(repo, request.param("sha"));
      const status = await request.effect(repo, () => reportStatus(call, repo, { ...wish, oid, targetUrl }));
      return created(statusBody(call.world, repo.record, status));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref}/statuses",
    docs: "commits/statuses#list-commit-statuses-for-a-reference",
    async handle(request) {
      const repo = request.repository("read", "statuses");
      const { oid } = await requireCommit(repo, request.param("ref"));
      return paginate(request, ofCommit(repo, oid), (status) =>
        statusBody(request.call.world, repo.seen, status),
      );
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/commits/{ref}/status",
    docs: "commits/statuses#get-the-combined-status-for-a-specific-reference",
    async handle(request) {
      const { world } = request.call;
      const repo = request.repository("read", "statuses");
      const { oid } = await requireCommit(repo, request.param("ref"));
      const newest = ofCommit(repo, oid).filter(
        ({ context }, index, all) => all.findIndex((each) => each.context === context) === index,
      );
      const { url } = repositoryUrls(world.addresses, repo.seen);
      return json({
        state: combined(newest),
        statuses: newest.map((status) => simpleStatusBody(world, repo.seen, status)),
        sha: oid,
        total_count: newest.length,
        repository: minimalRepositoryBody(world, repo.seen),
        commit_url: `${url}/commits/${oid}`,
        url: `${url}/commits/${oid}/status`,
      } satisfies Schemas["combined-commit-status"]);
    },
  },
];

/** Newest first. */
function ofCommit({ seen }: Repo, oid: string): readonly StatusRecord[] {
  return seen.statuses.filter((status) => status.oid === oid).toReversed();
}

/** Nothing reported is pending, too. */
function combined(statuses: readonly StatusRecord[]): "failure" | "pending" | "success" {
  if (statuses.some(({ state }) => state === "failure" || state === "error")) return "failure";
  return statuses.length > 0 && statuses.every(({ state }) => state === "success") ? "success" : "pending";
}
