import * as v from "valibot";
import type { WorkflowRun } from "../../workflow-runs.ts";
import { splitName } from "./addresses.ts";
import { explained } from "./explained.ts";
import type { GitHubClient } from "./requests/client.ts";
import { dateSchema, parseAnswer } from "./requests/parse-answer.ts";

const runSchema = v.pipe(
  v.object({
    id: v.number(),
    display_title: v.string(),
    html_url: v.string(),
    status: v.nullable(v.string()),
    conclusion: v.nullable(v.string()),
    created_at: dateSchema,
  }),
  v.transform(
    ({
      id,
      display_title: title,
      html_url: url,
      status,
      conclusion,
      created_at: createdAt,
    }): WorkflowRun => ({
      id,
      title,
      url,
      state:
        status === "completed"
          ? { kind: "completed", conclusion: conclusion ?? "unknown" }
          : { kind: status === "in_progress" ? "running" : "waiting" },
      createdAt,
    }),
  ),
);

const needs = "actions: read";

/** https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
export async function recentRuns(
  client: GitHubClient,
  repository: string,
  event: string,
): Promise<readonly WorkflowRun[]> {
  const { data } = await explained(client, repository, () =>
    client.rest({
      method: "GET",
      route: "/repos/{owner}/{repo}/actions/runs",
      parameters: { ...splitName(repository), event, per_page: 100 },
      needs,
    }),
  );
  return parseAnswer(v.object({ workflow_runs: v.array(runSchema) }), data).workflow_runs;
}

/** https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
export async function readRun(client: GitHubClient, repository: string, id: number): Promise<WorkflowRun> {
  const { data } = await client.rest({
    method: "GET",
    route: "/repos/{owner}/{repo}/actions/runs/{run_id}",
    parameters: { ...splitName(repository), run_id: id },
    needs,
  });
  return parseAnswer(runSchema, data);
}
