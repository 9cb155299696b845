import { nodeId } from "../node-id.ts";
import type { Commit } from "../git/git-objects.ts";
import type { RepositoryRecord } from "../state/repository-record.ts";
import type { WorkflowRunRecord } from "../state/workflow-run-record.ts";
import type { World } from "../world.ts";
import { eventCommit } from "./event-commit.ts";
import { minimalRepositoryBody } from "./repository-body.ts";
import { repositoryUrls } from "./repository-urls.ts";
import type { Schemas } from "./schemas.ts";
import { userBody } from "./user-body.ts";

export function workflowRunBody(
  world: World,
  repository: RepositoryRecord,
  { run, commit }: { readonly run: WorkflowRunRecord; readonly commit: Commit | undefined },
): Schemas["workflow-run"] {
  const { url: root, html_url } = repositoryUrls(world.addresses, repository);
  const url = `${root}/actions/runs/${run.id}`;
  const head = commit && eventCommit(world, repository, commit);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("WFR", repository.id, run.id),
    head_branch: run.branch,
    head_sha: run.oid,
    path: run.path,
    display_title: run.displayTitle,
    run_number: run.runNumber,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CR", repository.id, run.id),
    url,
    html_url: `${html_url}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: userBody(world, run.actor),
    run_attempt: 1,
    referenced_workflows: [],
    run_started_at: run.createdAt,
    triggering_actor: userBody(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${root}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${root}/actions/workflows/${run.workflowId}`,
    head_commit:
      head === undefined
        ? null
        : {
            id: head.id,
            tree_id: head.tree_id,
            message: head.message,
            timestamp: head.timestamp,
            author: { name: head.author.name, email: head.author.email },
            committer: { name: head.committer.name, email: head.committer.email },
          },
    repository: minimalRepositoryBody(world, repository),
    head_repository: minimalRepositoryBody(world, repository),
  };
}
