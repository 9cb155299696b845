import { requireRepository } from "@release-actions/release-model/release-graph";
import { UsageError } from "@release-actions/release-model";
import { applyBump, observeTagging, planBump, reportBump, type BumpReport } from "@release-actions/tagging";
import type { bump } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { cloneOf, loadSuite } from "../suite.ts";
import { answer } from "../terminal/answer.ts";
import { colorDiff } from "../terminal/diff.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function run({ values, options, terminal }: Invocation<typeof bump>): Promise<ExitCode> {
  const part = partOf(values[0]);
  const { machine, graph, clones } = await loadSuite(terminal, options);
  const repository = requireRepository(graph, options.repo);
  const facts = await observeTagging(machine, repository, cloneOf(clones, repository.name), "work-tree");
  const plan = planBump(repository, facts, { part, locks: !options["no-lock"] });
  const applied = !options["dry-run"];
  if (applied) await applyBump(plan, { machine });
  answer(terminal, reportBump(plan, { applied }), { asJson: options.json, render: renderBump });
  return plan.staleLocks.length > 0 ? exitCodes.partly : exitCodes.done;
}

function renderBump(terminal: Terminal, report: BumpReport): string {
  const { colors } = terminal;
  const { repository, version } = report;
  const tagging = `release-helper tag ${version} --repo ${repository}`;
  const next = !report.isStatic
    ? `Its version comes from the tag: no file is to be changed. Next: ${tagging}`
    : report.files.length === 0
      ? `Every file says ${version} already. Next: commit, merge, then ${tagging}`
      : report.applied
        ? `Next: commit, merge, then ${tagging}`
        : "Nothing was changed.";
  return [
    `${colors.bold(repository)} ${report.from ?? "unreleased"} → ${colors.bold(version)}`,
    ...report.placeholders.map((placeholder) => colors.dim(`left at its placeholder: ${placeholder}`)),
    ...(report.diff === "" ? [] : [colorDiff(terminal, report.diff.trimEnd())]),
    ...report.staleLocks.map((path) => `${colors.yellow("stale")} ${path}: refresh it with its own tool`),
    next,
    "",
  ].join("\n");
}

function partOf(value: string | undefined): "major" | "minor" | "patch" {
  if (value === "major" || value === "minor" || value === "patch") return value;
  throw new UsageError({
    code: "bump-part",
    expected: "major, minor or patch",
    found: value ?? "nothing",
    fix: "Say which part of the version to raise.",
  });
}
