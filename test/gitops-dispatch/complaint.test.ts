import { expect, test } from "@jest/globals";
import { notStarted } from "../../packages/gitops-dispatch/complaint.ts";
import type { Transport } from "../../packages/gitops-dispatch/request.ts";
import { samplePayload } from "../support/payload-sample.ts";

test.each<[string, Transport, string, string]>([
  [
    "repository_dispatch",
    { kind: "repository-dispatch", eventType: "release-published" },
    "`on: repository_dispatch: types: [release-published]` on its default branch",
    "run-name: promote ${{ github.event.client_payload.id }}",
  ],
  [
    "workflow_dispatch",
    { kind: "workflow-dispatch", workflow: "promote.yml", reference: "main" },
    "`on: workflow_dispatch` with the input `payload`",
    "run-name: promote ${{ fromJSON(inputs.payload).id }}",
  ],
])(
  "a run that does not appear after a %s is told its trigger and its run-name",
  (_what, transport, on, name) => {
    const problem = notStarted("acme/deploy", { payload: samplePayload(), timeout: 30, transport }, []);

    expect(problem).toMatchObject({ code: "run-missing", found: "no run of such an event at all" });
    expect(problem.fix).toContain(on);
    expect(problem.fix).toContain(name);
  },
);
