import type { PublishStep, StepReport } from "./publish-job.ts";
import { reportAction, runJobAction } from "./run-step.ts";

type StepProblem = StepReport["problems"][number];

export const verifyTheTag: PublishStep = {
  name: "verify-tag",
  run: async (job) => {
    const { stage, entry, fullName, repeats, checks = [] } = job;
    // As verify-tag itself advises for a run that repeats a release; what a person says comes last.
    const settings = [...(repeats ? ["moved-tag=warning"] : []), ...checks];
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
        ...(settings.length === 0 ? {} : { checks: settings.join("\n") }),
      },
    });
    const report = reportAction(job, run, { says: run.succeeded ? "may be released" : "refused" });
    return { ...report, problems: report.problems.map(forRehearsal) };
  },
};

/** The action speaks of its own input, which a workflow has; a rehearsal has an option. */
function forRehearsal(problem: StepProblem): StepProblem {
  const said = `${problem.found}\n${problem.fix}`;
  const settings = new Set(
    [...said.matchAll(/([a-z-]+=(?:warning|off)) in the input "checks"/g)].flatMap(
      ([, setting = ""]) => setting,
    ),
  );
  if (settings.size === 0) return problem;
  return { ...problem, fix: `${problem.fix} To rehearse on: --checks ${[...settings].join(",")}` };
}
