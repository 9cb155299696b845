import * as v from "valibot";
import type { WorkflowDispatches } from "../../workflow-dispatches.ts";
import { splitName } from "./addresses.ts";
import { explained } from "./explained.ts";
import type { GitHubClient } from "./requests/client.ts";
import { parseAnswer } from "./requests/parse-answer.ts";

/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
export async function sendEvent(
  client: GitHubClient,
  repository: string,
  { type, payload }: Parameters<WorkflowDispatches["sendEvent"]>[1],
): Promise<void> {
  await explained(client, repository, () =>
    client.rest({
      method: "POST",
      route: "/repos/{owner}/{repo}/dispatches",
      parameters: { ...splitName(repository), event_type: type, client_payload: payload },
      needs: "contents: write",
    }),
  );
}

const startedSchema = v.object({ workflow_run_id: v.number(), html_url: v.string() });

/** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event */
export async function startWorkflow(
  client: GitHubClient,
  repository: string,
  { workflow, reference, inputs }: Parameters<WorkflowDispatches["startWorkflow"]>[1],
): ReturnType<WorkflowDispatches["startWorkflow"]> {
  const { status, data } = await explained(client, repository, async () =>
    client.rest({
      method: "POST",
      route: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
      parameters: {
        ...splitName(repository),
        workflow_id: workflow,
        ref: reference ?? (await defaultBranchOf(client, repository)),
        inputs,
        return_run_details: true,
      },
      needs: "actions: write",
    }),
  );
  // A server that does not know `return_run_details` answers as it always did.
  if (status === 204) return undefined;
  const { workflow_run_id: id, html_url: url } = parseAnswer(startedSchema, data);
  return { id, url };
}

/** GitHub takes no start without a branch or a tag. https://docs.github.com/rest/repos/repos#get-a-repository */
async function defaultBranchOf(client: GitHubClient, repository: string): Promise<string> {
  const { data } = await client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}",
    parameters: splitName(repository),
    needs: "metadata: read",
  });
  return parseAnswer(v.object({ default_branch: v.string() }), data).default_branch;
}
