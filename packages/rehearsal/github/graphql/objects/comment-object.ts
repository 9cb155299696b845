import { commentBody } from "../../bodies/comment-body.ts";
import type { Repo } from "../../call.ts";
import type { CommentRecord } from "../../state/pull-request-record.ts";
import type { Graph, GraphObject } from "../graph.ts";

export function commentObject(graph: Graph, repo: Repo, comment: CommentRecord): GraphObject {
  const { world, actor } = graph.call;
  const { node_id: id, html_url: url } = commentBody(world, repo.seen, comment);
  return {
    __typename: "IssueComment",
    id,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url,
    body: comment.body,
    author: () => graph.account(comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    viewerDidAuthor: comment.author === actor.login,
    repository: () => graph.repository(repo),
  };
}
