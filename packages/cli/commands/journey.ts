import {
  applyCascade,
  isUnfinished,
  observeCascade,
  planCascade,
  reportCascade,
  type CascadeReport,
  type StepResult,
} from "@release-actions/cascade";
import { Refusal, type ReleaseError } from "@release-actions/release-model";
import { requireRepository, waves } from "@release-actions/release-model/release-graph";
import type { cascade } from "../commands.ts";
import type { OptionValues } from "../contract.ts";
import { versionArgument } from "../version-argument.ts";
import { exitCodeOf, exitCodes, type ExitCode } from "../exit-codes.ts";
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
  let failure: ReleaseError | undefined;
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
    const results = await applyCascade(plan, { machine, observations, onProgress });
    failure = wholeFailure(results);
    return reportCascade(plan, results);
  });
  answer(terminal, report, {
    asJson: options.json,
    render: (to, shown) => renderCascade(to, shown, options),
  });
  if (failure !== undefined) return exitCodeOf(failure);
  return isUnfinished(report) ? exitCodes.partly : exitCodes.done;
}

/** Why nothing at all was done, although something was to do; undefined when at least one repository moved. */
function wholeFailure(results: readonly StepResult[]): ReleaseError | undefined {
  const failures = results.flatMap((result) => (result.kind === "failed" ? [result.error] : []));
  return failures.length === results.length ? failures[0] : undefined;
}

function notTagged(repository: string, tag: string): Refusal {
  return new Refusal({
    code: "not-released",
    expected: `the tag ${tag} in the clone of ${repository}`,
    found: "no such tag",
    fix: `Fetch it (git fetch --tags), or release it first: release-helper tag ${tag} --repo ${repository}. Without --apply the plan is shown all the same.`,
  });
}
