import { isPlaceholder } from "@release-actions/manifests";
import { readCheckout } from "./read-checkout.ts";
import type { PublishJob, PublishStep, StepReport } from "./publish-job.ts";
import { reportAction, runJobAction } from "./run-step.ts";

/** Stamps the tag's version into every npm package that stands at a placeholder: a workspace by its root, others one by one. */
export const injectVersion: PublishStep = {
  name: "inject-npm-version",
  run: async (job) => {
    const done = new Set<string>();
    let all: StepReport | undefined;
    for (;;) {
      const folder = (await unstamped(job)).find((one) => !done.has(one));
      if (folder === undefined) return all;
      done.add(folder);
      const run = await runJobAction(job, {
        action: "inject-npm-version",
        inputs: { "working-directory": folder === "" ? "repository" : `repository/${folder}` },
      });
      const report = reportAction(job, run, { says: run.succeeded ? "stamped" : "refused" });
      all = all === undefined ? report : joined(all, report);
      if (!run.succeeded) return all;
    }
  },
};

async function unstamped({ checkout, names }: PublishJob): Promise<readonly string[]> {
  const { packages } = await readCheckout(checkout);
  return packages
    .filter(
      ({ name, version }) => name.ecosystem === "npm" && isPlaceholder(version ?? "") && isPublished(name),
    )
    .map(({ folder }) => folder);

  function isPublished({ name }: { readonly name: string }): boolean {
    return names.some((one) => one.ecosystem === "npm" && one.name === name);
  }
}

function joined(left: StepReport, right: StepReport): StepReport {
  return {
    ...right,
    seconds: left.seconds + right.seconds,
    log: left.log + right.log,
    summary: left.summary + right.summary,
  };
}
