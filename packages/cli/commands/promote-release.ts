import { basename, dirname, resolve } from "node:path";
import {
  checkDocument,
  checkRepository,
  readWorkspaceConfig,
  readWorkspaceGraph,
  type CheckDocument,
} from "@release-actions/gitops-promotion/check";
import type { Files } from "@release-actions/ports";
import { nodeMachine } from "@release-actions/ports/adapters";
import { UsageError } from "@release-actions/release-model";
import type { promoteRelease } from "../contracts/promote-release.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { graphFile } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { renderProblemLines } from "../terminal/problem.ts";
import { withProgress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({ options, terminal }: Invocation<typeof promoteRelease>): Promise<ExitCode> {
  if (!options.check) throw checkOnly();
  const { environment, cwd } = terminal;
  const machine = nodeMachine({ environment });
  const folder = resolve(cwd, options.dir ?? ".");
  const files = machine.files(folder);
  const report = await withProgress(terminal, async (onProgress) => {
    onProgress("reading the GitOps repository");
    const config = await readWorkspaceConfig(files, options.config ?? "gitops.yml");
    const graph =
      options.graph === undefined
        ? await readWorkspaceGraph(files, (await hasGraph(files)) ? graphFile : undefined)
        : await readGraph(resolve(cwd, options.graph), (place) => machine.files(place));
    return checkDocument(await checkRepository(files, { config, graph }), { ordered: graph !== undefined });
  });
  answer(terminal, report, { asJson: options.json, render });
  return report.findings.some(({ level }) => level === "error") ? exitCodes.partly : exitCodes.done;
}

async function hasGraph(files: Files): Promise<boolean> {
  return (await files.list()).includes(graphFile);
}

function readGraph(path: string, files: (folder: string) => Files) {
  return readWorkspaceGraph(files(dirname(path)), basename(path));
}

function render(terminal: Terminal, { findings, ordered }: CheckDocument): string {
  const { colors } = terminal;
  const hint = ordered ? "" : "No release graph: orders were not held against one (--graph FILE).\n";
  if (findings.length === 0) return `${colors.green("✔")} Nothing is missing.\n${hint}`;
  const lines = findings.map((finding) => renderProblemLines(terminal, finding)).join("");
  return `${lines}${findings.length} finding${findings.length === 1 ? "" : "s"}.\n${hint}`;
}

function checkOnly(): UsageError {
  return new UsageError({
    code: "promote-check",
    expected: "--check",
    found: "no option that says what to do",
    fix: "Say --check. Releases are promoted by the action promote-release, in a workflow of the GitOps repository.",
  });
}
