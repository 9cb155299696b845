import { observeStatus, planStatus, reportStatus, type StatusReport } from "@release-actions/status";
import type { status } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadSuite } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { withProgress } from "../terminal/progress.ts";
import { renderStatus } from "../terminal/status.ts";

export async function run({ options, terminal }: Invocation<typeof status>): Promise<ExitCode> {
  const report = await withProgress(terminal, async (onProgress): Promise<StatusReport> => {
    const { machine, graph, clones } = await loadSuite(terminal, options);
    return reportStatus(planStatus(graph, await observeStatus({ machine, graph, clones, onProgress })));
  });
  answer(terminal, report, {
    asJson: options.json,
    render: (to, shown) => renderStatus(to, shown, { pins: options.pins }),
  });
  return options["exit-code"] && report.behind ? exitCodes.partly : exitCodes.done;
}
