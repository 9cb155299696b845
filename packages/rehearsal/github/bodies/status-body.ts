import { nodeId } from "../node-id.ts";
import { accountOf } from "../state/github-state.ts";
import type { StatusRecord } from "../state/commit-status-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { repositoryUrls } from "./repository-urls.ts";
import { userBody } from "./user-body.ts";

/** A status as it stands in a combined one. */
export function simpleStatusBody(world: World, repository: RepositoryRecord, status: StatusRecord) {
  return {
    url: `${repositoryUrls(world.addresses, repository).url}/statuses/${status.oid}`,
    avatar_url: `${world.addresses.web}/avatars/u/${accountOf(world.state, status.creator).id}`,
    id: status.id,
    node_id: nodeId("SC", repository.id, status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

export function statusBody(world: World, repository: RepositoryRecord, status: StatusRecord) {
  return { ...simpleStatusBody(world, repository, status), creator: userBody(world, status.creator) };
}
