import * as v from "valibot";
import { commentBody } from "../bodies/comment-body.ts";
import type { Repo } from "../call.ts";
import { notFound } from "../denial.ts";
import { addComment, updateComment } from "../operations/comments.ts";
import { livePull } from "../operations/find-pull-request.ts";
import type { CommentRecord } from "../state/pull-request-record.ts";
import { requireIssue } from "./issues.ts";
import { paginate } from "./paginate.ts";
import { parseBody } from "./parse-body.ts";
import { created, json } from "./reply.ts";
import type { RestRequest, Route } from "./route.ts";

const comment = v.object({ body: v.string() });

export const commentRoutes: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    docs: "issues/comments#list-issue-comments",
    handle(request) {
      const repo = request.repository("read", "issues", "pull_requests");
      const { number } = requireIssue(request, repo);
      const comments = repo.seen.comments.filter((each) => each.number === number);
      return paginate(request, comments, (each) => commentBody(request.call.world, repo.seen, each));
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    docs: "issues/comments#create-an-issue-comment",
    effect: "addComment",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "issues", "pull_requests");
      const { body } = parseBody(comment, request.body);
      const pull = livePull(repo, Number(request.param("issue_number")));
      const made = await request.effect(repo, () => addComment(call, repo, pull, body));
      return created(commentBody(call.world, repo.record, made));
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    docs: "issues/comments#get-an-issue-comment",
    handle(request) {
      const repo = request.repository("read", "issues", "pull_requests");
      return json(commentBody(request.call.world, repo.seen, requireComment(request, repo)));
    },
  },
  {
    method: "PATCH",
    template: "/repos/{owner}/{repo}/issues/comments/{comment_id}",
    docs: "issues/comments#update-an-issue-comment",
    effect: "updateComment",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "issues", "pull_requests");
      const { body } = parseBody(comment, request.body);
      const { id } = requireComment(request, repo);
      const changed = await request.effect(repo, () => updateComment(call, repo, id, body));
      return json(commentBody(call.world, repo.record, changed));
    },
  },
];

function requireComment(request: RestRequest, repo: Repo): CommentRecord {
  const found = repo.seen.comments.find(({ id }) => id === Number(request.param("comment_id")));
  if (found === undefined) throw notFound();
  return found;
}
