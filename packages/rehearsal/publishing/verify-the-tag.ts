import type { PublishStep } from "./publish-job.ts";
import { reportAction, runJobAction } from "./run-step.ts";

export const verifyTheTag: PublishStep = {
  name: "verify-tag",
  run: async (job) => {
    const { stage, entry, fullName, repeats } = job;
    const token = stage.token({
      kind: "actions",
      repositories: [fullName],
      permissions: { contents: "read", "pull-requests": "read" },
    });
    const run = await runJobAction(job, {
      action: "verify-tag",
      inputs: {
        "working-directory": "repository",
        graph: "release-graph.yml",
        "default-branch": entry.branch,
        "tag-format": entry.tag,
        "release-please": entry.release === "release-please" ? "required" : "auto",
        "github-token": token,
        // As verify-tag itself advises for a run that repeats a release.
        ...(repeats ? { checks: "moved-tag=warning" } : {}),
      },
    });
    return reportAction(job, run, { says: run.succeeded ? "may be released" : "refused" });
  },
};
