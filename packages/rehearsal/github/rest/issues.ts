import * as v from "valibot";
import { issueBody } from "../bodies/issue-body.ts";
import { labelBody, labelsOf } from "../bodies/label-body.ts";
import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import { livePull, seenPull } from "../operations/find-pull-request.ts";
import { findLabel, labelsByName, setLabels } from "../operations/labels.ts";
import type { PullRequestRecord } from "../state/pull-request-record.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { json } from "./reply.ts";
import type { RestRequest, Route } from "./route.ts";

/** Names alone, or objects with names. */
const labelNames = v.union([
  v.pipe(
    v.array(v.string()),
    v.transform((labels) => ({ labels })),
  ),
  v.object({ labels: v.array(v.union([v.string(), v.object({ name: v.string() })])) }),
]);

/** Issues, as far as pull requests are issues: nobody opens others here. */
export const issueRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/issues/{issue_number}",
    docs: "issues/issues#get-an-issue",
    handle(request) {
      const repo = request.repository("read", "issues", "pull_requests");
      return json(issueBody(request.call.world, repo.seen, requireIssue(request, repo)));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
    docs: "issues/labels#list-labels-for-an-issue",
    handle(request) {
      const repo = request.repository("read", "issues", "pull_requests");
      return paginate(request, labelsOf(repo.seen, requireIssue(request, repo).labels), (label) =>
        labelBody(request.call.world, repo.seen, label),
      );
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
    docs: "issues/labels#add-labels-to-an-issue",
    effect: "addLabels",
    handle: (request) => changeLabels(request, (standing, added) => [...standing, ...added]),
  },
  {
    method: "PUT",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
    docs: "issues/labels#set-labels-for-an-issue",
    effect: "setLabels",
    handle: (request) => changeLabels(request, (_, wanted) => wanted),
  },
  {
    method: "DELETE",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
    docs: "issues/labels#remove-a-label-from-an-issue",
    effect: "removeLabel",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "issues", "pull_requests");
      const pull = livePull(repo, Number(request.param("issue_number")));
      const label = findLabel(repo.record, request.param("name"));
      if (label === undefined || !pull.labels.includes(label.id)) throw notFound("Label does not exist");
      await request.effect(repo, () => {
        setLabels(
          call,
          repo,
          pull,
          pull.labels.filter((id) => id !== label.id),
        );
      });
      return json(labelsOf(repo.record, pull.labels).map((each) => labelBody(call.world, repo.record, each)));
    },
  },
];

/** @throws {Denial} */
export function requireIssue(request: RestRequest, repo: Repo): PullRequestRecord {
  const pull = seenPull(repo, Number(request.param("issue_number")));
  if (pull === undefined) throw notFound();
  return pull;
}

async function changeLabels(
  request: RestRequest,
  combine: (standing: readonly number[], named: readonly number[]) => readonly number[],
) {
  const { call } = request;
  const repo = request.repository("write", "issues", "pull_requests");
  const { labels } = parseBody(labelNames, request.body);
  const names = labels.map((label) => (typeof label === "string" ? label : label.name));
  const pull = livePull(repo, Number(request.param("issue_number")));
  await request.effect(repo, () => {
    const named = labelsByName(call, repo, names).map(({ id }) => id);
    setLabels(call, repo, pull, combine(pull.labels, named));
  });
  return json(labelsOf(repo.record, pull.labels).map((label) => labelBody(call.world, repo.record, label)));
}
