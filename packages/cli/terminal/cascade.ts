import type { CascadeReport, RepositoryReport } from "@release-actions/cascade";
import { colorDiff } from "./diff.ts";
import { renderProblemLines } from "./problem.ts";
import type { Terminal } from "./terminal.ts";

/** The train, wave by wave: where each repository stands, what changes there as a diff, and what comes next. */
export function renderCascade(
  terminal: Terminal,
  report: CascadeReport,
  options: { readonly apply: boolean },
): string {
  const { colors } = terminal;
  const repositories = report.waves.flat();
  const head = `${colors.bold(`${report.repository} ${report.version}`)}${report.tagged ? "" : colors.yellow(" (not tagged yet)")}`;
  if (repositories.length === 0) return `${head}\nNothing depends on ${report.repository}.\n`;
  const waves = report.waves.map((wave, index) =>
    [
      colors.bold(`\nwave ${index + 1}`),
      ...wave.map((repository) => renderRepository(terminal, repository)),
    ].join("\n"),
  );
  return `${head}\n${waves.join("\n")}\n${renderNext(terminal, report, options)}`;
}

const symbols: Record<RepositoryReport["state"], string> = {
  released: "✔",
  committed: "✔",
  merged: "◑",
  proposed: "◔",
  change: "●",
  waiting: "…",
  unaffected: "-",
  blocked: "✘",
  failed: "✘",
  missing: "?",
};

function renderRepository(terminal: Terminal, repository: RepositoryReport): string {
  const { colors } = terminal;
  const paint =
    { "✔": colors.green, "✘": colors.red, "?": colors.yellow }[symbols[repository.state]] ?? colors.cyan;
  const lines = [
    `  ${paint(symbols[repository.state])} ${colors.bold(repository.repository)}  ${describe(repository)}\n`,
  ];
  const waits = repository.upstreams.filter(({ released }) => !released);
  if (waits.length > 0 && repository.state !== "missing" && repository.state !== "unaffected") {
    const names = waits.map(({ repository: name, version }) => `${name} ${version}`).join(", ");
    lines.push(`    ${colors.dim(`follows when released: ${names}`)}\n`);
  }
  lines.push(...repository.problems.map((problem) => renderProblemLines(terminal, problem)));
  lines.push(...repository.findings.map((finding) => renderProblemLines(terminal, finding)));
  lines.push(...repository.unexpected.map((moved) => `    ${colors.yellow("also moved")} ${moved}\n`));
  if (repository.diff !== "") lines.push(`${indent(colorDiff(terminal, repository.diff.trimEnd()))}\n`);
  const pending = repository.state === "change" || repository.state === "waiting";
  if (pending) {
    lines.push(
      ...repository.locks.map(
        ({ path, packages }) => `    ${colors.dim("then refresh")} ${[path, ...packages].join(" ")}\n`,
      ),
    );
  }
  return lines.join("").trimEnd();
}

function describe(repository: RepositoryReport): string {
  const next = repository.next === null ? "its next release" : `${repository.repository} ${repository.next}`;
  const release =
    repository.releasedBy === "release-please" ? "merge its Release Please pull request" : `tag ${next}`;
  switch (repository.state) {
    case "released":
      return "carries everything in its latest release";
    case "merged":
      return `merged; next: ${release}`;
    case "proposed":
      return `committed on release-train/pins; next: merge it, then ${release}`;
    case "committed":
      return `committed ${repository.commit?.slice(0, 12) ?? ""} on ${repository.branch ?? ""}; next: merge it, then ${release}`;
    case "change":
      return `${count(repository.pins.filter(({ outcome }) => outcome === "edit").length, "pin")} to move`;
    case "waiting":
      return repository.problems.length === 0
        ? "waits for its upstreams"
        : "waits for its upstreams, and would be left alone then";
    case "unaffected":
      return "pins nothing that moves";
    case "blocked":
      return "left alone";
    case "failed":
      return "failed; nothing was changed";
    case "missing":
      return "is not cloned in the workspace";
  }
}

function renderNext(
  terminal: Terminal,
  report: CascadeReport,
  { apply }: { readonly apply: boolean },
): string {
  const { colors } = terminal;
  const tally = new Map<string, number>();
  for (const { state } of report.waves.flat()) tally.set(state, (tally.get(state) ?? 0) + 1);
  const summary = [...tally].map(([state, number]) => `${number} ${state}`).join(", ");
  const command = `release-helper cascade --repo ${report.repository} --version ${report.version} --apply`;
  const hint = apply
    ? tally.size === 1 && tally.has("released")
      ? "The train has arrived."
      : `Run it again after merging and tagging: it goes on from what it finds.`
    : tally.has("change")
      ? `Nothing was changed. To do it: ${command}`
      : "Nothing was changed.";
  return `\n${colors.bold(summary)}\n${hint}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "    ");
}
