import { observeClones, planGraph, renderGraphFile } from "@release-actions/graph-discovery";
import { nodeMachine } from "@release-actions/ports/adapters";
import { Refusal } from "@release-actions/release-model";
import { parseReleaseGraph } from "@release-actions/release-model/release-graph";
import { basename, dirname, resolve } from "node:path";
import type { init } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { workspaceAround } from "../suite.ts";
import { withProgress } from "../terminal/progress.ts";

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
  // What init writes must be a graph: a cycle between the clones is said now, not at the first release.
  const graph = parseReleaseGraph(text, "release-graph.yml");
  const path = resolve(terminal.cwd, options.output ?? `${workspace}/release-graph.yml`);
  const toFile = options.output !== "-";
  if (toFile) {
    const files = machine.files(dirname(path));
    if ((await files.list()).includes(basename(path))) throw exists(path);
    await files.replace(basename(path), Buffer.from(text));
  }
  const repositories = graph.repositories.size;
  if (options.json)
    terminal.print(
      `${JSON.stringify({ schema: 1, path: toFile ? path : null, repositories, text }, undefined, 2)}\n`,
    );
  else if (!toFile) terminal.print(text);
  else
    terminal.print(
      `${terminal.colors.green("✔")} ${path}: ${repositories} repositories. Read it, then: release-helper check\n`,
    );
  return exitCodes.done;
}

function exists(path: string): Refusal {
  return new Refusal({
    code: "graph-exists",
    expected: "no graph there yet",
    found: path,
    fix: "Write elsewhere with --output FILE, or print it with --output - and compare.",
  });
}
