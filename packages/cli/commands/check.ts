import { observeStatus, planStatus, reportCheck } from "@release-actions/status";
import type { check } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadSuite } from "../suite.ts";
import { renderProblemLines } from "../terminal/problem.ts";
import { withProgress } from "../terminal/progress.ts";

export async function run({ options, terminal }: Invocation<typeof check>): Promise<ExitCode> {
  const report = await withProgress(terminal, async (onProgress) => {
    const { machine, graph, clones } = await loadSuite(terminal, options);
    return reportCheck(planStatus(graph, await observeStatus({ machine, graph, clones, onProgress })));
  });
  if (options.json) terminal.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else {
    for (const finding of report.findings) {
      terminal.print(
        `  ${terminal.colors.bold(finding.repository)}\n${renderProblemLines(terminal, finding)}`,
      );
    }
    const { length } = report.findings;
    terminal.print(
      length === 0
        ? `${terminal.colors.green("✔")} No findings.\n`
        : `${length} finding${length === 1 ? "" : "s"}.\n`,
    );
  }
  return report.findings.length > 0 ? exitCodes.partly : exitCodes.done;
}
