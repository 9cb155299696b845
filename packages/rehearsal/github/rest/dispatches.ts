import * as v from "valibot";
import { repositoryUrls } from "../bodies/repository-urls.ts";
import type { Schemas } from "../bodies/schemas.ts";
import { unprocessable } from "../denial.ts";
import { recordEvent } from "../operations/record-event.ts";
import { dispatchWorkflow } from "../operations/workflow-runs.ts";
import { parseBody } from "./parse-body.ts";
import { json, noContent } from "./reply.ts";
import type { Route } from "./route.ts";

const repositoryDispatch = v.object({
  event_type: v.string(),
  client_payload: v.optional(v.record(v.string(), v.unknown()), {}),
});
const workflowDispatch = v.object({
  ref: v.string(),
  inputs: v.optional(v.record(v.string(), v.unknown()), {}),
  return_run_details: v.optional(v.boolean(), false),
});

/** GitHub's limits for what is sent along. */
const mostProperties = 10;
const mostBytes = 64 * 1024;

export const dispatchRoutes: readonly Route[] = [
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/dispatches",
    docs: "repos/repos#create-a-repository-dispatch-event",
    effect: "repositoryDispatch",
    async handle(request) {
      const repo = request.repository("write", "contents");
      const { event_type: action, client_payload } = parseBody(repositoryDispatch, request.body);
      checkPayload(action, client_payload);
      await request.effect(repo, () => {
        const payload = { branch: repo.record.defaultBranch, client_payload };
        recordEvent(request.call, repo.record, { name: "repository_dispatch", action, payload });
      });
      return noContent;
    },
  },
  {
    method: "POST",
    template: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    docs: "actions/workflows#create-a-workflow-dispatch-event",
    effect: "workflowDispatch",
    async handle(request) {
      const { call } = request;
      const repo = request.repository("write", "actions");
      const { ref, inputs, return_run_details: wantsDetails } = parseBody(workflowDispatch, request.body);
      const workflow = request.param("workflow_id");
      const run = await request.effect(repo, () => dispatchWorkflow(call, repo, { workflow, ref, inputs }));
      const { url, html_url } = repositoryUrls(call.world.addresses, repo.record);
      if (!wantsDetails) return noContent;
      return json({
        workflow_run_id: run.id,
        run_url: `${url}/actions/runs/${run.id}`,
        html_url: `${html_url}/actions/runs/${run.id}`,
      } satisfies Schemas["workflow-dispatch-response"]);
    },
  },
];

function checkPayload(type: string, payload: Readonly<Record<string, unknown>>): void {
  if (type === "" || type.length > 100) {
    throw unprocessable(
      `Invalid request.\n\nFor 'properties/event_type', 1 to 100 characters are allowed; ${type.length} were supplied.`,
    );
  }
  const count = Object.keys(payload).length;
  if (count > mostProperties) {
    throw unprocessable(
      `Invalid request.\n\nNo more than ${mostProperties} properties are allowed; ${count} were supplied.`,
    );
  }
  if (Buffer.byteLength(JSON.stringify(payload)) >= mostBytes)
    throw unprocessable("client_payload is too large.");
}
