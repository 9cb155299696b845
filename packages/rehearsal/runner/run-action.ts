import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Commands } from "@release-actions/ports";
import type { Annotation } from "@release-actions/release-model";
import { payloadOf, variablesOf, type WorkflowEvent } from "./event.ts";
import { findBundle, type RehearsedAction } from "./find-bundle.ts";
import { parseLog, withoutSecrets } from "./parse-log.ts";
import { parseOutputs } from "./parse-outputs.ts";

/** One step of a workflow that `uses:` an action. */
export interface ActionStep {
  readonly action: RehearsedAction;
  readonly inputs: Readonly<Record<string, string>>;
  /** The texts among the inputs that no log may show. */
  readonly secrets: readonly string[];
  /** Of this step alone, beside those of the machine. */
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly event: WorkflowEvent;
  /** What is checked out. */
  readonly workspace: string;
}

/** What came of a step. */
export interface ActionRun {
  readonly action: RehearsedAction;
  /** Whether the step is green. */
  readonly succeeded: boolean;
  readonly seconds: number;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Its part of the job summary, in Markdown. */
  readonly summary: string;
  readonly log: string;
}

export interface RunnerOptions {
  readonly commands: Commands;
  /** What the machine of a runner has: PATH, HOME, the way to the package index. Without a token. */
  readonly environment: Readonly<Record<string, string>>;
  /** The addresses of GitHub, or of who stands in for it. */
  readonly server: { readonly address: string; readonly api: string; readonly graphql: string };
  /** A folder for the files of the run, removed afterwards. */
  readonly scratch: string;
}

/** A cascade over hundreds of repositories takes its time. Milliseconds. */
const patience = 60 * 60 * 1000;

/**
 * Runs the bundle of an action as GitHub's runner does: a child process with the inputs in `INPUT_…` and the files in
 * `GITHUB_…`. An action that fails is a run that did not succeed.
 * @throws {ExternalError} when it cannot be started, or does not end.
 */
export async function runAction(step: ActionStep, options: RunnerOptions): Promise<ActionRun> {
  const { commands, scratch } = options;
  const files = {
    GITHUB_OUTPUT: join(scratch, "output"),
    GITHUB_STEP_SUMMARY: join(scratch, "summary"),
    GITHUB_EVENT_PATH: join(scratch, "event.json"),
    RUNNER_TEMP: join(scratch, "temp"),
  };
  await mkdir(files.RUNNER_TEMP, { recursive: true });
  try {
    await Promise.all([
      writeFile(files.GITHUB_OUTPUT, ""),
      writeFile(files.GITHUB_STEP_SUMMARY, ""),
      writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(payloadOf(step.event))),
    ]);
    const started = performance.now();
    const { exitCode, stdout, stderr } = await commands.run(
      [process.execPath, await findBundle(step.action)],
      {
        cwd: step.workspace,
        environment: {
          ...options.environment,
          ...step.environment,
          ...contextOf(step, options),
          ...files,
          ...inputsOf(step),
        },
        timeout: patience,
      },
    );
    const { text, annotations } = parseLog(`${stdout.toString("utf8")}${stderr}`, step.secrets);
    return {
      action: step.action,
      succeeded: exitCode === 0,
      seconds: (performance.now() - started) / 1000,
      annotations,
      outputs: parseOutputs(await readFile(files.GITHUB_OUTPUT, "utf8")),
      summary: withoutSecrets(await readFile(files.GITHUB_STEP_SUMMARY, "utf8"), step.secrets),
      log: text,
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function contextOf({ event, workspace }: ActionStep, { server }: RunnerOptions): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: server.address,
    GITHUB_API_URL: server.api,
    GITHUB_GRAPHQL_URL: server.graphql,
    ...variablesOf(event),
  };
}

function inputsOf({ inputs }: ActionStep): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
}
