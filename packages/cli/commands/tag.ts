import { requireRepository } from "@release-actions/release-model/release-graph";
import { applyTag, observeTagging, planTag, reportTag, type TagReport } from "@release-actions/tagging";
import type { tag } from "../commands.ts";
import { versionArgument } from "../version-argument.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { cloneOf, loadSuite } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({ values, options, terminal }: Invocation<typeof tag>): Promise<ExitCode> {
  const version = versionArgument(values[0] ?? "");
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
  const report = reportTag(plan, {
    created: plan.kind === "create" && !dryRun,
    pushed: options.push && !dryRun,
  });
  answer(terminal, report, {
    asJson: options.json,
    render: (to, shown) =>
      renderTag(to, shown, { stands: plan.kind === "exists", dryRun, remote, branch: plan.branch }),
  });
  return exitCodes.done;
}

function renderTag(
  { colors }: Terminal,
  report: TagReport,
  context: {
    readonly stands: boolean;
    readonly dryRun: boolean;
    readonly remote: string;
    readonly branch: string;
  },
): string {
  const { repository, version, tag, commit } = report;
  const verb = context.stands ? "stands already" : context.dryRun ? "can be made" : "made";
  const check = colors.green("✔");
  const made = `${check} ${colors.bold(tag)} ${verb} on ${commit.slice(0, 12)} of ${repository}\n`;
  if (report.pushed) return `${made}${check} ${context.branch} and ${tag} pushed to ${context.remote}\n`;
  return context.dryRun
    ? made
    : `${made}Push it with: release-helper tag ${version} --repo ${repository} --push\n`;
}
