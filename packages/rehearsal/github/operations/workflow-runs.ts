import type { Call, Repo } from "../call.ts";
import { notFound, unprocessable } from "../denial.ts";
import { findEntry } from "../git/read-tree.ts";
import { accountOf, takeId } from "../state/github-state.ts";
import type { Conclusion } from "../state/commit-status-record.ts";
import type { WorkflowRunRecord } from "../state/workflow-run-record.ts";
import { timestamp } from "../world.ts";
import { checkDispatchInputs } from "./dispatch-inputs.ts";
import { recordEvent } from "./record-event.ts";
import { resolveCommit } from "./resolve-commit.ts";
import { workflowFolder } from "./workflow-files.ts";

export interface NewRun {
  /** As `.github/workflows/publish.yml`. */
  readonly path: string;
  readonly event: string;
  /** What `run-name` would say. Default the workflow's name. */
  readonly displayTitle?: string | undefined;
  /** Default the default branch. */
  readonly branch?: string | undefined;
}

/** Enters a run that is queued. Nothing runs here: who plays the runner completes it. @throws {Denial} */
export async function startRun(call: Call, repo: Repo, wish: NewRun): Promise<WorkflowRunRecord> {
  const { world, actor } = call;
  const { record } = repo;
  const branch = wish.branch ?? record.defaultBranch;
  const commit = await resolveCommit(repo, branch);
  if (commit === undefined) throw unprocessable(`No ref found for: ${branch}`);
  const name = /^name:\s*["']?(?<name>.+?)["']?\s*$/m.exec(
    (await readFile(repo, commit.tree, wish.path)) ?? "",
  );
  const title = name?.groups?.["name"] ?? wish.path;
  const earlier = record.workflowRuns.filter(({ path }) => path === wish.path);
  const at = timestamp(world);
  const run: WorkflowRunRecord = {
    id: takeId(world.state),
    workflowId: earlier[0]?.workflowId ?? takeId(world.state),
    path: wish.path,
    name: title,
    displayTitle: wish.displayTitle ?? title,
    event: wish.event,
    status: "queued",
    conclusion: null,
    branch,
    oid: commit.oid,
    actor: accountOf(world.state, actor.login).login,
    runNumber: earlier.length + 1,
    createdAt: at,
    updatedAt: at,
  };
  record.workflowRuns.push(run);
  return run;
}

export interface WorkflowDispatch {
  /** The name of the workflow's file, or the workflow's id. */
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event @throws {Denial} */
export async function dispatchWorkflow(
  call: Call,
  repo: Repo,
  wish: WorkflowDispatch,
): Promise<WorkflowRunRecord> {
  const { record } = repo;
  const known = record.workflowRuns.find(({ workflowId }) => String(workflowId) === wish.workflow);
  const path = known?.path ?? `${workflowFolder}/${wish.workflow}`;
  const branch = wish.ref.replace(/^refs\/(?:heads|tags)\//, "");
  const commit = await resolveCommit(repo, branch);
  if (commit === undefined) throw unprocessable(`No ref found for: ${wish.ref}`);
  const content = await readFile(repo, commit.tree, path);
  if (content === undefined) throw notFound();
  if (!content.includes("workflow_dispatch")) {
    throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  }
  const count = Object.keys(wish.inputs).length;
  if (count > 25)
    throw unprocessable(`you may only define up to 25 \`inputs\` for a \`workflow_dispatch\` event`);
  checkDispatchInputs(content, wish.inputs);
  const run = await startRun(call, repo, { path, event: "workflow_dispatch", branch });
  recordEvent(call, record, {
    name: "workflow_dispatch",
    payload: { inputs: wish.inputs, ref: `refs/heads/${branch}`, workflow: path },
  });
  return run;
}

async function readFile({ git }: Repo, tree: string, path: string): Promise<string | undefined> {
  const entry = await findEntry(git.objects, tree, path);
  return entry === undefined ? undefined : (await git.objects.raw(entry.oid))?.bytes.toString("utf8");
}

/** In progress or, with a conclusion, complete. */
export function continueRun(
  { world }: Call,
  run: WorkflowRunRecord,
  {
    conclusion,
    displayTitle = run.displayTitle,
  }: { readonly conclusion?: Conclusion; readonly displayTitle?: string },
): void {
  Object.assign(run, {
    status: conclusion === undefined ? "in_progress" : "completed",
    conclusion: conclusion ?? null,
    displayTitle,
    updatedAt: timestamp(world),
  } satisfies Partial<WorkflowRunRecord>);
}
