import {
  observeClones,
  planGraph,
  renderGraphFile,
  reportInit,
  type InitReport,
} from "@release-actions/graph-discovery";
import { nodeMachine } from "@release-actions/ports/adapters";
import { Refusal, ReleaseError } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { basename, dirname, resolve } from "node:path";
import type { init } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { graphFile, workspaceAround } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { withProgress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";

const schema =
  "https://raw.githubusercontent.com/coreason-ai/release-actions/v1/schema/release-graph.schema.json";

export async function run({ options, terminal }: Invocation<typeof init>): Promise<ExitCode> {
  const machine = nodeMachine({ environment: terminal.environment });
  const workspace =
    options.workspace === undefined
      ? await workspaceAround(machine, terminal.cwd)
      : resolve(terminal.cwd, options.workspace);
  const clones = await withProgress(terminal, (progress) => observeClones(machine, workspace, progress));
  const text = renderGraphFile(planGraph(clones, options.owner), schema);
  const path = resolve(terminal.cwd, options.output ?? `${workspace}/release-graph.yml`);
  const toFile = options.output !== "-";
  const cycle = findCycle(text, toFile ? path : graphFile);
  if (toFile) {
    const files = machine.files(dirname(path));
    if ((await files.list()).includes(basename(path))) throw exists(path);
    await files.replace(basename(path), Buffer.from(text));
  }
  const report = reportInit(clones, { path: toFile ? path : undefined, text, cycle });
  if (!options.json)
    for (const problem of visible(report.problems)) terminal.note(renderProblem(terminal, problem));
  answer(terminal, report, { asJson: options.json, render: renderInit });
  return report.problems.length > 0 ? exitCodes.partly : exitCodes.done;
}

function renderInit({ colors }: Terminal, { path, repositories, text }: InitReport): string {
  if (path === null) return text;
  const many = repositories === 1 ? "1 repository" : `${repositories} repositories`;
  return `${colors.green("✔")} ${path}: ${many}. Read it, then: release-helper check --graph ${path}\n`;
}

function renderProblem(
  { errorColors: colors }: Terminal,
  { repository, code, file, line, found, fix }: InitReport["problems"][number],
): string {
  const place = [repository, [file, line].filter((part) => part !== null).join(":")].filter(
    (part) => part !== null,
  );
  return `${colors.yellow(code)} ${place.join(" ")}: found ${found}.\n  ${fix}\n`;
}

/**
 * A cycle between the clones, found now and not at the first release. The graph is written all the same: a person
 * decides which edge goes, and each stands there with its evidence.
 * @throws {UsageError} for whatever else is no graph, such as a folder whose name no repository can have.
 */
function findCycle(text: string, path: string): ReleaseError | undefined {
  try {
    parseReleaseGraph(text, path);
    return undefined;
  } catch (error) {
    if (error instanceof ReleaseError && error.code === "graph-cycle") return error;
    throw error;
  }
}

function exists(path: string): Refusal {
  return new Refusal({
    code: "graph-exists",
    expected: "no graph there yet",
    found: path,
    fix: "Write elsewhere with --output FILE, or print it with --output - and compare.",
  });
}
