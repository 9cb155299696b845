import * as v from "valibot";
import { pullRequestBody } from "../bodies/pull-request-body.ts";
import { wholePullRequestBody } from "../bodies/whole-pull-request-body.ts";
import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import { createPullRequest } from "../operations/create-pull-request.ts";
import { livePull, seenPull } from "../operations/find-pull-request.ts";
import { updatePullRequest } from "../operations/update-pull-request.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { RestRequest, Route } from "./route.ts";

const newPull = v.object({
  title: v.string(),
  head: v.string(),
  base: v.string(),
  body: v.optional(v.nullable(v.string())),
  draft: v.optional(v.boolean(), false),
  maintainer_can_modify: v.optional(v.boolean(), true),
});
const changedPull = v.object({
  title: v.optional(v.string()),
  body: v.optional(v.nullable(v.string())),
  base: v.optional(v.string()),
  state: v.optional(v.picklist(["open", "closed"])),
});

export const pullRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls",
    docs: "pulls/pulls#list-pull-requests",
    handle(request) {
      const { seen } = request.repository("read", "pull_requests");
      const found = seen.pullRequests.filter((pull) => matches(pull, request.query));
      return paginate(request, sorted(found, request.query), (pull) =>
        pullRequestBody(request.call.world, seen, pull),
      );
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/pulls",
    docs: "pulls/pulls#create-a-pull-request",
    effect: "createPullRequest",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "pull_requests");
      const wish = parseBody(newPull, request.body);
      const pull = await request.effect(repo, () =>
        createPullRequest(call, repo, {
          ...wish,
          isDraft: wish.draft,
          maintainerCanModify: wish.maintainer_can_modify,
        }),
      );
      return created(await wholePullRequestBody(call.world, { ...repo, seen: repo.record }, pull));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    docs: "pulls/pulls#get-a-pull-request",
    async handle(request) {
      const repo = request.repository("read", "pull_requests");
      return json(await wholePullRequestBody(request.call.world, repo, requirePull(request, repo)));
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    docs: "pulls/pulls#update-a-pull-request",
    effect: "updatePullRequest",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "pull_requests");
      const wish = parseBody(changedPull, request.body);
      const pull = livePull(repo, Number(request.param("pull_number")));
      await request.effect(repo, () => updatePullRequest(call, repo, pull, wish));
      return json(await wholePullRequestBody(call.world, repo, pull));
    },
  },
];

/** @throws {Denial} */
export function requirePull(request: RestRequest, repo: Repo): PullRequestRecord {
  const pull = seenPull(repo, Number(request.param("pull_number")));
  if (pull === undefined) throw notFound();
  return pull;
}

function matches(pull: PullRequestRecord, query: URLSearchParams): boolean {
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  return (
    (state === "all" || pull.state === state) &&
    // GitHub ignores a head without an owner.
    (!head?.includes(":") || head === `${pull.headOwner}:${pull.headRef}`) &&
    (base === null || base === pull.baseRef)
  );
}

function sorted(pulls: readonly PullRequestRecord[], query: URLSearchParams): readonly PullRequestRecord[] {
  const sort = query.get("sort") ?? "created";
  const isAscending = (query.get("direction") ?? (sort === "created" ? "desc" : "asc")) === "asc";
  const key = (pull: PullRequestRecord) => (sort === "updated" ? pull.updatedAt : pull.createdAt);
  const ascending = pulls.toSorted(
    (left, right) => key(left).localeCompare(key(right)) || left.number - right.number,
  );
  return isAscending ? ascending : ascending.toReversed();
}
