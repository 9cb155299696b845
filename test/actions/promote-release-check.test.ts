import { expect, test } from "@jest/globals";
import { startBundledAction } from "../support/bundled-action.ts";
import { sampleFiles, sampleGraph, writeFiles } from "../support/infrastructure.ts";

const repository = sampleFiles("coreason-infrastructure");

function check(changes: Readonly<Record<string, string>> = {}) {
  const workspace = writeFiles({ ...repository, "release-graph.yml": sampleGraph, ...changes });
  return startBundledAction({
    name: "promote-release",
    workspace,
    inputs: { mode: "check", graph: "release-graph.yml" },
    environment: { GITHUB_REPOSITORY: "coreason-ai/coreason-infrastructure" },
  });
}

test("the check of the sample's GitOps repository is clean, and needs no token and no event", async () => {
  const run = await check();

  expect([run.exitCode, run.errors, run.outputs["state"]]).toEqual([0, [], "checked"]);
  expect(run.outputs["findings"]).toBe("[]");
  expect(run.summary).toContain("Nothing is missing.");
});

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  [
    "that an ApplicationSet orders waves without RollingSync",
    "rolling-sync-missing",
    { "argocd/apps/suite.yaml": without("argocd/apps/suite.yaml", /^ {2}strategy:[^]*(?=^ {2}template:)/m) },
    "file=argocd/apps/suite.yaml",
  ],
  [
    "that nothing assesses the health of Applications",
    "application-health-missing",
    { "argocd/argocd-cm.yaml": without("argocd/argocd-cm.yaml", /^data:[^]*/m) },
    "file=argocd/apps/sensory-app-production.yaml",
  ],
])("the check finds %s", async (_what, code, changes, file) => {
  const run = await check(changes);

  expect(run.exitCode).toBe(1);
  expect(run.errors).toEqual([expect.stringContaining(`promote-release%3A ${code}`)]);
  expect(run.errors[0]).toContain(file);
  expect(JSON.parse(run.outputs["findings"] ?? "")).toEqual([expect.objectContaining({ code })]);
});

function without(path: string, part: RegExp): string {
  const text = repository[path] ?? "";
  expect(text).toMatch(part);
  return text.replace(part, "");
}
