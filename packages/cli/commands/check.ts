import { observeStatus, planStatus, reportCheck, type CheckReport } from "@release-actions/status";
import type { check } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadSuite } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { renderProblemLines } from "../terminal/problem.ts";
import { withProgress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({ options, terminal }: Invocation<typeof check>): Promise<ExitCode> {
  const report = await withProgress(terminal, async (onProgress) => {
    const { machine, graph, clones } = await loadSuite(terminal, options);
    return reportCheck(planStatus(graph, await observeStatus({ machine, graph, clones, onProgress })));
  });
  answer(terminal, report, { asJson: options.json, render: renderFindings });
  return report.findings.length > 0 ? exitCodes.partly : exitCodes.done;
}

/** The findings under the name of their repository, upstreams first. */
function renderFindings(terminal: Terminal, { findings }: CheckReport): string {
  const { colors } = terminal;
  if (findings.length === 0) return `${colors.green("✔")} No findings.\n`;
  const repositories = [...new Set(findings.map(({ repository }) => repository))];
  const sections = repositories.map((repository) => {
    const own = findings.filter((finding) => finding.repository === repository);
    return `${colors.bold(repository)}\n${own.map((finding) => renderProblemLines(terminal, finding)).join("")}`;
  });
  return `${sections.join("\n")}\n${findings.length} finding${findings.length === 1 ? "" : "s"}.\n`;
}
