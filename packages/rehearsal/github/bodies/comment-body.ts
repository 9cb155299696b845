import { nodeId } from "../node-id.ts";
import { associationOf } from "../operations/association.ts";
import type { CommentRecord } from "../state/pull-request-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

export function commentBody(
  world: World,
  repository: RepositoryRecord,
  comment: CommentRecord,
): Schemas["issue-comment"] {
  const { url, html_url } = repositoryUrls(world.addresses, repository);
  return {
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${html_url}/pull/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.number}`,
    id: comment.id,
    node_id: nodeId("IC", repository.id, comment.id),
    user: userBody(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(repository, comment.author),
    body: comment.body,
    performed_via_github_app: null,
  };
}
