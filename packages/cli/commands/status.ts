import { observeStatus, planStatus, reportStatus, type StatusReport } from "@release-actions/status";
import type { status } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadSuite } from "../suite.ts";
import { withProgress } from "../terminal/progress.ts";
import { renderStatus } from "../terminal/status.ts";

export async function run({ options, terminal }: Invocation<typeof status>): Promise<ExitCode> {
  const report = await withProgress(terminal, async (onProgress): Promise<StatusReport> => {
    const { machine, graph, clones } = await loadSuite(terminal, options);
    return reportStatus(planStatus(graph, await observeStatus({ machine, graph, clones, onProgress })));
  });
  terminal.print(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : renderStatus(terminal, report));
  return options["exit-code"] && report.behind ? exitCodes.partly : exitCodes.done;
}
