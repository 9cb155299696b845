import { commentBody } from "../bodies/comment-body.ts";
import { issueBody } from "../bodies/issue-body.ts";
import type { Call, Repo } from "../call.ts";
import { invalid, notFound } from "../denial.ts";
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
  requireText(body);
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

/** @throws {Denial} */
export function updateComment(call: Call, { record }: Repo, id: number, body: string): CommentRecord {
  requireText(body);
  const comment = record.comments.find((each) => each.id === id);
  if (comment === undefined) throw notFound();
  return Object.assign(comment, { body, updatedAt: timestamp(call.world) });
}

function requireText(body: string): void {
  if (body.trim() !== "") return;
  throw invalid("Body can't be blank", { resource: "IssueComment", code: "missing_field", field: "body" });
}
