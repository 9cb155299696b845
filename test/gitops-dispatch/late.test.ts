import { expect, test } from "@jest/globals";
import { dispatchRelease, reportDispatch } from "@release-actions/gitops-dispatch";
import type { WorkflowRun } from "@release-actions/ports";
import { fakeClock } from "../support/fake-clock.ts";
import { samplePayload } from "../support/payload-sample.ts";

test("a run that goes on when the time is up is late, and has not failed", async () => {
  const payload = samplePayload();
  const run: WorkflowRun = {
    id: 1,
    title: payload.id,
    url: "https://github.com/acme/deploy/actions/runs/1",
    state: { kind: "running" },
    createdAt: new Date(0),
  };

  const results = await dispatchRelease({
    dispatches: { sendEvent: () => Promise.resolve(), startWorkflow: () => Promise.resolve(undefined) },
    runs: { recentRuns: () => Promise.resolve([run]), readRun: () => Promise.resolve(run) },
    clock: fakeClock(),
    repositories: ["acme/deploy"],
    payload,
    transport: { kind: "repository-dispatch", eventType: "release-published" },
    wait: "completed",
    timeout: 1,
    apply: true,
    onProgress: () => undefined,
  });
  const { outputs, failed } = reportDispatch(payload, results);

  expect(outputs.runs).toEqual([
    { repository: "acme/deploy", state: "late", url: run.url, conclusion: null },
  ]);
  expect(failed?.code).toBe("run-late");
});
