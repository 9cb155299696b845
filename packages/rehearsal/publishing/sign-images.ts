import { formatPushed, type PublishStep } from "./publish-job.ts";
import { reportAction, runJobAction } from "./run-step.ts";

/** Signs what was pushed, by its digest and with the stage's own key. Without cosign the step is left out, as the stage says once. */
export const signImages: PublishStep = {
  name: "cosign-sign",
  run: async (job) => {
    const { signing } = job.stage;
    if (signing.kind === "unavailable" || job.pushed.length === 0) return undefined;
    const run = await runJobAction(job, {
      action: "cosign-sign",
      inputs: {
        images: job.pushed.map(formatPushed).join("\n"),
        key: signing.key,
        "signing-config": signing.signingConfig,
        "trusted-root": signing.trustedRoot,
        // Nothing here has an outage that would pass.
        timeout: "0",
      },
      environment: { ...signing.environment, COSIGN_PASSWORD: signing.password },
    });
    return reportAction(job, run, { says: run.succeeded ? `signed ${job.pushed.length}` : "refused" });
  },
};
