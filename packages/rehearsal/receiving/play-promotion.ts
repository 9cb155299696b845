import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { runTool } from "../building/run-tool.ts";
import type { PublishJob, StepReport } from "../publishing/publish-job.ts";
import { reportAction } from "../publishing/run-step.ts";
import { mergePins } from "../reviewing/merge-pins.ts";
import { runAction, type ActionRun } from "../runner/run-action.ts";
import type { StageProblem } from "../stage/stage.ts";
import type { EnteredRun } from "./enter-runs.ts";
import type { Receiver } from "./find-receivers.ts";
import type { Promotion } from "./promotion.ts";
import { findPromotion, readPromotion } from "./read-promotion.ts";
import type { ReceivingWorkflow } from "./receiving-workflow.ts";

/** Runs the receiving workflow for an event, and ends its run. A pull request of it is merged, as people do who find it in order. */
export async function playPromotion(
  job: PublishJob,
  { staged, config }: Receiver,
  { workflow, entered }: { readonly workflow: ReceivingWorkflow; readonly entered: EnteredRun },
): Promise<StepReport> {
  const { stage } = job;
  const { entry, fullName } = staged;
  const run = await promote(job, { staged, config, workflow, entered });
  const conclusion = run.succeeded ? "success" : "failure";
  await stage.github.continueRun(fullName, entered.id, { conclusion });
  const { state = "failed", commit = "", changed = "false" } = run.outputs;
  const number = Number(/\/pull\/(\d+)$/.exec(run.outputs["pull-request"] ?? "")?.[1] ?? Number.NaN);
  const proposed = stage.github
    .pullRequests(fullName)
    .find((one) => one.number === number && one.state === "open");
  const refused = proposed === undefined ? undefined : await mergePins(stage, staged, proposed);
  const merged = proposed !== undefined && refused === undefined;
  const id = idOf(entered);
  const made = merged
    ? await readPromotion(
        stage,
        staged,
        (await stage.github.readRef(fullName, `refs/heads/${entry.branch}`)) ?? "",
      )
    : run.succeeded && state === "committed" && changed === "true"
      ? await readPromotion(stage, staged, commit)
      : run.succeeded
        ? await findPromotion(stage, staged, id)
        : undefined;
  const promotion: Promotion = {
    ...promoted(job, { staged, environment: environmentOf(entered) }),
    state: !run.succeeded || refused !== undefined ? "failed" : merged ? "merged" : state,
    ...(made ?? {}),
    signatures: checksSignatures(job, workflow) ? "verified" : "off",
  };
  const report = reportAction({ entry }, run, {
    says: saysOf(promotion),
    ...(refused === undefined ? {} : { problems: [problemIn(entry.name, refused)] }),
  });
  return { ...report, succeeded: report.succeeded && refused === undefined, promotion };
}

/** A promotion of which nothing is known yet. */
export function promoted(
  { entry, release }: PublishJob,
  { staged, environment }: Pick<Receiver, "staged" | "environment">,
): Promotion {
  return {
    repository: staged.entry.name,
    component: entry.name,
    version: release,
    environment: environment ?? null,
    state: "current",
    commit: null,
    title: "",
    diff: "",
    signatures: "off",
  };
}

/** `coreason-infrastructure 1a2b3c4, signatures verified`. */
export function saysOf({ repository, commit, state, signatures }: Promotion): string {
  const what = commit === null ? state : commit.slice(0, 7);
  return `${repository} ${what}${signatures === "verified" ? ", signatures verified" : ""}`;
}

/** What of the step's own inputs means the same on the stage. */
const played = ["mode", "senders", "environment", "commit-type"] as const;

async function promote(
  job: PublishJob,
  {
    staged: { entry, fullName, folder },
    config,
    workflow,
    entered,
  }: Pick<Receiver, "staged" | "config"> & {
    readonly workflow: ReceivingWorkflow;
    readonly entered: EnteredRun;
  },
): Promise<ActionRun> {
  const { stage, scratch } = job;
  const { machine, github, signing } = stage;
  const token = stage.token({
    kind: "actions",
    repositories: [fullName],
    permissions: { contents: "write", "pull-requests": "write" },
  });
  const workspace = join(scratch, "receiving");
  await mkdir(scratch, { recursive: true });
  try {
    const clone = ["clone", "--quiet", "--template=", "--branch", entry.branch, folder, workspace] as const;
    await runTool(["git", ...clone], { ...machine, cwd: folder });
    const given = played.flatMap((name) => {
      const text = workflow.inputs[name];
      return text === undefined ? [] : [[name, text] as const];
    });
    const commit = (await github.readRef(fullName, `refs/heads/${entry.branch}`)) ?? "";
    return await runAction(
      {
        action: "promote-release",
        inputs: {
          ...Object.fromEntries(given),
          config: workflow.inputs["config"] ?? config,
          token,
          ...(signing.kind === "available" && checksSignatures(job, workflow)
            ? { key: signing.publicKey, "trusted-root": signing.trustedRoot }
            : { signatures: "off" }),
        },
        secrets: stage.secrets,
        environment: signing.kind === "available" ? signing.environment : {},
        event: {
          kind: "dispatch",
          repository: fullName,
          commit,
          defaultBranch: entry.branch,
          payload: entered.event.payload,
        },
        workspace,
      },
      { ...machine, server: github, scratch: join(scratch, "promote-release") },
    );
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function checksSignatures({ stage }: PublishJob, { inputs }: ReceivingWorkflow): boolean {
  return stage.signing.kind === "available" && inputs["signatures"] !== "off";
}

function idOf({ event }: EnteredRun): string {
  return textIn(event.payload["client_payload"], "id") ?? "";
}

function environmentOf({ event }: EnteredRun): string | undefined {
  return textIn(event.payload["client_payload"], "environment");
}

function textIn(value: unknown, name: string): string | undefined {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "string" ? found : undefined;
}

function problemIn(repository: string, { code, expected, found, fix }: StageProblem) {
  return { repository, code, expected, found, fix };
}
