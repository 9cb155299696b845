import { commentBody } from "../bodies/comment-body.ts";
import { issueBody } from "../bodies/issue-body.ts";
import type { Call, Repo } from "../call.ts";
import { invalid } from "../denial.ts";
import { accountOf, takeId } from "../state/github-state.ts";
import type { CommentRecord, PullRequestRecord } from "../state/pull-request-record.ts";
import { timestamp } from "../world.ts";
import { recordEvent } from "./record-event.ts";

export function addComment(
  call: Call,
  { record }: Repo,
  pull: PullRequestRecord,
  body: string,
): CommentRecord {
  const { world, actor } = call;
  if (body.trim() === "") {
    throw invalid("Body can't be blank", { resource: "IssueComment", code: "missing_field", field: "body" });
  }
  const at = timestamp(world);
  const comment = {
    id: takeId(world.state),
    number: pull.number,
    body,
    author: accountOf(world.state, actor.login).login,
    createdAt: at,
    updatedAt: at,
  };
  record.comments.push(comment);
  pull.updatedAt = at;
  recordEvent(call, record, {
    name: "issue_comment",
    action: "created",
    payload: { issue: issueBody(world, record, pull), comment: commentBody(world, record, comment) },
  });
  return comment;
}
