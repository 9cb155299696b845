import { nodeId } from "../node-id.ts";
import type { CheckRunRecord } from "../state/commit-status-record.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { World } from "../world.ts";
import { appBody } from "./app-body.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";

export function checkRunBody(
  world: World,
  repository: RepositoryRecord,
  run: CheckRunRecord,
): Schemas["check-run"] {
  const { url: root, html_url } = repositoryUrls(world.addresses, repository);
  const url = `${root}/check-runs/${run.id}`;
  const page = `${html_url}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("CR", repository.id, run.id),
    head_sha: run.oid,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.id },
    app: appBody(world, run.app),
    pull_requests: [],
  };
}
