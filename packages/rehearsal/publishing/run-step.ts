import { join } from "node:path";
import type { RehearsedAction } from "../runner/find-bundle.ts";
import { runAction, type ActionRun } from "../runner/run-action.ts";
import type { PublishJob, StepReport } from "./publish-job.ts";

/** Runs the bundle of an action as a step of the job. */
export function runJobAction(
  { stage, workspace, fullName, tag, commit, entry, scratch }: PublishJob,
  step: {
    readonly action: RehearsedAction;
    readonly inputs: Readonly<Record<string, string>>;
    readonly environment?: Readonly<Record<string, string>>;
  },
): Promise<ActionRun> {
  const { machine, github } = stage;
  return runAction(
    {
      ...step,
      secrets: stage.secrets,
      event: { kind: "tag", repository: fullName, tag, commit, defaultBranch: entry.branch },
      workspace,
    },
    { ...machine, server: github, scratch: join(scratch, step.action) },
  );
}

/** The report of a step that was an action. A failure is said by its one error. */
export function reportAction(
  { entry }: Pick<PublishJob, "entry">,
  { action, succeeded, seconds, log, summary, annotations }: ActionRun,
  more: Partial<Pick<StepReport, "problems" | "says" | "waiting">> = {},
): StepReport {
  const errors = annotations.filter(({ level }) => level === "error");
  return {
    name: action,
    succeeded,
    seconds,
    log,
    summary,
    problems: succeeded ? [] : errors.map((error) => problemOf(entry.name, error)),
    says: "",
    waiting: [],
    ...more,
  };
}

/** The message of an action's error has a line for what was expected, one for what was found, and one for what to do. */
function problemOf(
  repository: string,
  { title, message }: ActionRun["annotations"][number],
): StepReport["problems"][number] {
  const [, expected = "", found = message, fix = ""] =
    /^(?:\S+: )?expected ([\s\S]*?)\nfound ([\s\S]*)\n([^\n]+)\n*$/.exec(message) ?? [];
  return { repository, code: title.split(": ").at(-1) ?? title, expected, found, fix };
}
