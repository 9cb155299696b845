import { requireRepository } from "@release-actions/release-model/release-graph";
import { UsageError } from "@release-actions/release-model";
import { applyBump, observeTagging, planBump, reportBump } from "@release-actions/tagging";
import type { bump } from "../commands.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { cloneOf, loadSuite } from "../suite.ts";
import { colorDiff } from "../terminal/diff.ts";

export async function run({ values, options, terminal }: Invocation<typeof bump>): Promise<ExitCode> {
  const part = partOf(values[0]);
  const { machine, graph, clones } = await loadSuite(terminal, options);
  const repository = requireRepository(graph, options.repo);
  const facts = await observeTagging(machine, repository, cloneOf(clones, repository.name), "work-tree");
  const plan = planBump(repository, facts, part);
  if (!options["dry-run"]) await applyBump(plan, { machine });
  const report = reportBump(plan);
  if (options.json) {
    terminal.print(`${JSON.stringify(report, undefined, 2)}\n`);
    return exitCodes.done;
  }
  const { colors } = terminal;
  terminal.print(
    `${colors.bold(repository.name)} ${report.from ?? "unreleased"} → ${colors.bold(report.version)}\n`,
  );
  for (const placeholder of report.placeholders)
    terminal.print(`${colors.dim(`left at its placeholder: ${placeholder}`)}\n`);
  if (report.files.length === 0) {
    terminal.print(
      `Its version comes from the tag. Next: release-helper tag ${report.version} --repo ${repository.name}\n`,
    );
  } else {
    terminal.print(colorDiff(terminal, report.diff));
    terminal.print(
      `Next: commit, merge, then release-helper tag ${report.version} --repo ${repository.name}\n`,
    );
  }
  return exitCodes.done;
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
