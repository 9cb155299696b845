import type { RepositoryStatusReport, StatusReport } from "@release-actions/status";
import { renderVerdict } from "./status-verdict.ts";
import { renderTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

type PinLine = RepositoryStatusReport["pins"][number];

/** The suite as a table, upstreams first, and below it what needs a person; with `pins` every pin. */
export function renderStatus(
  terminal: Terminal,
  report: StatusReport,
  { pins = false }: { readonly pins?: boolean } = {},
): string {
  const header = ["wave", "repository", "latest", "since", "next", "pins", "locks", "branch"];
  const rows = report.repositories.map((repository) => renderRow(terminal, repository));
  const details = report.repositories.flatMap((repository) => renderDetails(terminal, repository, pins));
  const table = renderTable(terminal, header, rows);
  return [
    table,
    ...(details.length === 0 ? [] : [`${details.join("\n")}\n`]),
    renderVerdict(terminal, report),
  ].join("\n");
}

function renderRow(terminal: Terminal, repository: RepositoryStatusReport): string[] {
  const { colors } = terminal;
  const name = repository.needsAttention ? colors.yellow(repository.repository) : repository.repository;
  const wave = String(repository.wave);
  if (!repository.cloned)
    return [wave, name, ...["-", "-", "-", "-", "-"].map(colors.dim), colors.red("not cloned")];
  const { pins, locks } = repository;
  const fine = pins.filter(isFine).length;
  const satisfied = locks.filter((lock) => lock.satisfied).length;
  return [
    wave,
    name,
    repository.latest ?? colors.dim("none"),
    repository.commitsSinceLatest === 0 ? colors.dim("0") : String(repository.commitsSinceLatest),
    repository.next ?? colors.dim("-"),
    renderShare(terminal, fine, pins.length),
    renderShare(terminal, satisfied, locks.length),
    renderBranch(terminal, repository),
  ];
}

function isFine({ state }: PinLine): boolean {
  return state === "current" || state === "admits";
}

function renderShare(terminal: Terminal, good: number, all: number): string {
  if (all === 0) return terminal.colors.dim("-");
  const text = `${good}/${all}`;
  return good === all ? terminal.colors.green(text) : terminal.colors.red(text);
}

function renderBranch(terminal: Terminal, repository: RepositoryStatusReport): string {
  const { colors } = terminal;
  const branch = repository.branch ?? "detached";
  const notes = [
    ...(repository.modified.length > 0 ? [`${repository.modified.length} modified`] : []),
    ...(repository.behindRemote > 0 ? [`${repository.behindRemote} behind its remote`] : []),
  ];
  const text = notes.length === 0 ? branch : `${branch} (${notes.join(", ")})`;
  return repository.onDefaultBranch && notes.length === 0 ? colors.dim(text) : colors.yellow(text);
}

function renderDetails(terminal: Terminal, repository: RepositoryStatusReport, allPins: boolean): string[] {
  const { colors } = terminal;
  const lines = [
    ...repository.pins
      .filter((pin) => allPins || !isFine(pin))
      .map((pin) => `${pin.path}:${pin.line} ${renderPin(terminal, pin)}`),
    ...repository.locks.flatMap((lock) =>
      lock.mismatches.map(
        ({ package: name, wanted, locked }) =>
          `${lock.path}: ${colors.red("unsatisfied")}, ${name} ${wanted} wanted and ${locked.join(", ") || "nothing"} locked`,
      ),
    ),
    ...repository.undeclaredEdges.map(
      (upstream) =>
        `${colors.red("undeclared")}: it pins ${upstream}, which the graph does not name under its needs`,
    ),
    ...repository.unfoundedEdges.map(
      (upstream) =>
        `${colors.yellow("unfounded")}: the graph says that it needs ${upstream}, and no file pins it`,
    ),
    ...repository.problems.map(
      ({ code, file, line, found, fix }) =>
        `${[file, line].filter((part) => part !== null).join(":")} ${colors.red(code)}: ${found}. ${fix}`,
    ),
  ];
  return lines.length === 0 ? [] : [colors.bold(repository.repository), ...lines.map((line) => `  ${line}`)];
}

function renderPin({ colors }: Terminal, pin: PinLine): string {
  const what = `${pin.package} ${pin.text === "" ? "(no version)" : pin.text}`;
  const latest = pin.latest === null ? "" : `, latest is ${colors.bold(pin.latest)}`;
  switch (pin.state) {
    case "current":
      return `${what}: ${colors.green("current")}`;
    case "admits":
      return `${what}: ${colors.green("admits")} ${pin.latest ?? ""}`;
    case "unknown":
      return `${what}: ${colors.yellow("unknown")}, no release of ${pin.upstream} is here to compare with`;
    case "refused":
    case "unpinned":
      return `${what}: ${colors.red(pin.state)}${latest}; ${pin.problem ?? ""}`;
    case "ahead":
      return `${what}: ${colors.yellow("ahead")}${latest}`;
    case "behind":
      return `${what}: ${colors.red("behind")}${latest}`;
  }
}
