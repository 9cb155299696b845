import { requireRepository } from "@release-actions/release-model/release-graph";
import { parseAny } from "@release-actions/release-model";
import { applyTag, observeTagging, planTag, reportTag } from "@release-actions/tagging";
import type { tag } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { cloneOf, loadSuite } from "../suite.ts";

export async function run({ values, options, terminal }: Invocation<typeof tag>): Promise<ExitCode> {
  const version = parseAny(values[0] ?? "");
  const { machine, graph, clones } = await loadSuite(terminal, options);
  const repository = requireRepository(graph, options.repo);
  const plan = planTag(
    repository,
    await observeTagging(machine, repository, cloneOf(clones, repository.name), "commit"),
    version,
  );
  const dryRun = options["dry-run"];
  const remote = options.remote ?? "origin";
  if (!dryRun) await applyTag(plan, { machine, push: options.push, remote });
  const report = reportTag(plan, { pushed: options.push && !dryRun });
  if (options.json) {
    terminal.print(`${JSON.stringify({ ...report, created: report.created && !dryRun }, undefined, 2)}\n`);
    return exitCodes.done;
  }
  const { colors } = terminal;
  const verb = plan.kind === "exists" ? "stands already" : dryRun ? "could be made" : "made";
  terminal.print(
    `${colors.green("✔")} ${colors.bold(plan.tag)} ${verb} on ${plan.commit.slice(0, 12)} of ${repository.name}\n`,
  );
  if (report.pushed)
    terminal.print(`${colors.green("✔")} ${plan.branch} and ${plan.tag} pushed to ${remote}\n`);
  else if (!dryRun)
    terminal.print(`Push it with: release-helper tag ${values[0] ?? ""} --repo ${repository.name} --push\n`);
  return exitCodes.done;
}
