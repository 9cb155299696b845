import { resolve } from "node:path";
import type { RehearsalFacts, RehearsalReport, RehearseOptions } from "@release-actions/rehearsal/rehearse";
import type { rehearse as contract } from "../contracts/rehearse.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadSuite } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { withProgress } from "../terminal/progress.ts";
import { renderMove, renderRehearsal } from "../terminal/rehearsal.ts";
import { visible } from "../terminal/visible.ts";
import { versionArgument } from "../version-argument.ts";

export async function run({ options, terminal }: Invocation<typeof contract>): Promise<ExitCode> {
  const version = versionArgument(options.version);
  const checks = await checkSettings(options.checks);
  const suite = await loadSuite(terminal, options);
  const {
    findCosign,
    findUv,
    rehearse,
    reportRehearsal,
    requireRoomForBundle,
    withStageFolder,
    writeBundle,
  } = await import("@release-actions/rehearsal/rehearse");
  const out = options.out === undefined ? undefined : resolve(terminal.cwd, options.out);
  if (out !== undefined) await requireRoomForBundle(out, suite.clones.values());
  const [uv, cosign] = await Promise.all([findUv(suite.machine), findCosign(suite.machine)]);
  return withStageFolder({ keep: options.keep }, async (folder) => {
    if (options.keep) terminal.note(`The stage lies in ${folder}\n`);
    const facts = await withProgress(terminal, (onProgress): Promise<RehearsalFacts> => {
      const settings: RehearseOptions = {
        ...suite,
        repository: options.repo,
        version,
        folder,
        uv,
        cosign,
        checks,
        upstream: options.offline ? "none" : "forward",
        onProgress,
        onStage: () => undefined,
        onMove: (move) => {
          // Beside standard output, which is for the result alone.
          terminal.note(`${renderMove({ ...terminal, colors: terminal.errorColors }, visible(move))}\n`);
        },
      };
      return rehearse(settings);
    });
    const report: RehearsalReport = reportRehearsal(facts);
    if (out !== undefined) await writeBundle(out, report, facts);
    answer(terminal, report, {
      asJson: options.json,
      render: (to, shown) => renderRehearsal(to, shown, { out }),
    });
    return report.arrived ? exitCodes.done : exitCodes.partly;
  });
}

/** As verify-tag takes them; a wrong one is told before anything is copied. */
async function checkSettings(text: string | undefined): Promise<readonly string[]> {
  if (text === undefined) return [];
  const settings = text.split(",").filter((setting) => setting !== "");
  const { parseCheckSettings } = await import("@release-actions/tag-verification");
  parseCheckSettings(settings, "the option --checks");
  return settings;
}
