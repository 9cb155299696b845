import {
  applyCascade,
  isUnfinished,
  observeCascade,
  planCascade,
  reportCascade,
  type CascadeReport,
} from "@release-actions/cascade";
import { Refusal } from "@release-actions/release-model";
import { requireRepository, waves } from "@release-actions/release-model/release-graph";
import type { cascade } from "../commands.ts";
import type { OptionValues } from "../contract.ts";
import { versionArgument } from "../version-argument.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadSuite } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { renderCascade } from "../terminal/cascade.ts";
import { withProgress } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** `plan` and `cascade` are one journey: the second may also apply it. */
export async function runCascade(
  terminal: Terminal,
  options: OptionValues<typeof cascade>,
): Promise<ExitCode> {
  const version = versionArgument(options.version);
  const report = await withProgress(terminal, async (onProgress): Promise<CascadeReport> => {
    const { machine, graph, clones } = await loadSuite(terminal, options);
    const { name: repository } = requireRepository(graph, options.repo);
    const below = waves(graph, repository);
    const observations = await observeCascade({
      machine,
      graph,
      repositories: [repository, ...below.flat()],
      clones,
      onProgress,
    });
    const plan = planCascade({
      graph,
      repository,
      version,
      waves: below,
      observations,
      locks: !options["no-lock"],
    });
    if (!options.apply) return reportCascade(plan);
    if (!plan.tagged) throw notTagged(plan.release.repository, plan.release.tag);
    return reportCascade(plan, await applyCascade(plan, { machine, observations, onProgress }));
  });
  answer(terminal, report, {
    asJson: options.json,
    render: (to, shown) => renderCascade(to, shown, options),
  });
  return isUnfinished(report) ? exitCodes.partly : exitCodes.done;
}

function notTagged(repository: string, tag: string): Refusal {
  return new Refusal({
    code: "not-released",
    expected: `the tag ${tag} in the clone of ${repository}`,
    found: "no such tag",
    fix: `Fetch it (git fetch --tags), or release it first: release-helper tag ${tag} --repo ${repository}. Without --apply the plan is shown all the same.`,
  });
}
