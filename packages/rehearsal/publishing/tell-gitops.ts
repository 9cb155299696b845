import { enterRuns } from "../receiving/enter-runs.ts";
import { endAbandoned } from "../receiving/end-abandoned.ts";
import { findReceivers, type Receiver } from "../receiving/find-receivers.ts";
import { inTurn } from "../receiving/in-turn.ts";
import { playPromotion, promoted, saysOf } from "../receiving/play-promotion.ts";
import { findPromotion } from "../receiving/read-promotion.ts";
import { titleOf } from "../receiving/receiving-workflow.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { formatPushed, type PublishJob, type PublishStep, type StepReport } from "./publish-job.ts";
import { reportAction, runJobAction } from "./run-step.ts";

/** Tells each GitOps repository of the release, and plays the workflow that receives it. */
export const tellGitops: PublishStep = {
  name: "dispatch-gitops",
  run: async (job) => {
    if (job.pushed.length === 0) return undefined;
    const reports: StepReport[] = [];
    for (const receiver of await findReceivers(job.stage, job.entry.name)) {
      reports.push(...(await tell(job, receiver)));
    }
    return reports;
  },
};

async function tell(job: PublishJob, receiver: Receiver): Promise<readonly StepReport[]> {
  const { stage, entry } = job;
  const { staged, workflow, config } = receiver;
  const { name } = staged.entry;
  if (workflow === undefined) {
    const run = await dispatch(job, receiver, "none");
    const says = `nothing is received: ${name} has no ${config}`;
    return [reportAction(job, run, { ...(run.succeeded ? { says } : {}) })];
  }
  const repository = staged.fullName;
  if (job.repeats) {
    await endAbandoned(stage, { repository, title: `${entry.name}-${job.release}-` });
  }
  const runs = enterRuns(stage, { repository, component: entry.name, workflow });
  const isFollowed = titleOf(workflow, { id: "the-id" }).includes("the-id");
  const run = await dispatch(job, receiver, isFollowed ? "started" : "none");
  const entered = await runs.stop();
  const sent = reportAction(job, run, { says: run.succeeded ? `sent to ${name}` : "refused" });
  const promotions: StepReport[] = [];
  for (const one of entered) {
    job.onProgress(`${entry.name} ${job.tag}: promote-release in ${name}`);
    promotions.push(await inTurn(staged, () => playPromotion(job, receiver, { workflow, entered: one })));
  }
  if (run.succeeded && entered.length === 0) promotions.push(...(await receivedBefore(job, receiver, run)));
  return [sent, ...promotions];
}

/** A killed run had it received; the dispatch has seen that, and the commit is there. */
async function receivedBefore(
  job: PublishJob,
  receiver: Receiver,
  { outputs }: ActionRun,
): Promise<readonly StepReport[]> {
  const found = await findPromotion(job.stage, receiver.staged, outputs["dispatch-id"] ?? "");
  if (found === undefined) return [];
  const promotion = { ...promoted(job, receiver), ...found };
  return [
    {
      name: "promote-release",
      succeeded: true,
      seconds: 0,
      problems: [],
      says: saysOf(promotion),
      log: "received by an earlier run\n",
      summary: "",
      waiting: [],
      promotion,
    },
  ];
}

function dispatch(
  job: PublishJob,
  { staged, environment }: Receiver,
  wait: "none" | "started",
): Promise<ActionRun> {
  const { stage, pushed, commit, entry } = job;
  const token = stage.token({
    kind: "app",
    repositories: [staged.fullName],
    permissions: { contents: "write", actions: "read" },
  });
  const linesOf = (kind: "image" | "chart") =>
    pushed
      .filter((one) => one.kind === kind)
      .map(formatPushed)
      .join("\n");
  return runJobAction(job, {
    action: "dispatch-gitops",
    inputs: {
      token,
      repository: staged.fullName,
      component: entry.name,
      images: linesOf("image"),
      charts: linesOf("chart"),
      commit,
      graph: "release-graph.yml",
      wait,
      // What is received here is entered at once.
      timeout: "1",
      ...(environment === undefined ? {} : { environment }),
    },
  });
}
