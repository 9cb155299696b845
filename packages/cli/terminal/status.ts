import type { RepositoryStatusReport, StatusReport } from "@release-actions/status";
import { renderTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** The suite as a table, upstreams first, and below it what needs a person. */
export function renderStatus(terminal: Terminal, report: StatusReport): string {
  const header = ["wave", "repository", "latest", "since", "next", "pins", "locks", "branch"];
  const rows = report.repositories.map((repository) => renderRow(terminal, repository));
  const details = report.repositories.flatMap((repository) => renderDetails(terminal, repository));
  const { colors } = terminal;
  const verdict = report.behind
    ? colors.yellow("Something is behind: the lines above say what.")
    : colors.green("Everything pins the latest release of everything it needs.");
  return `${renderTable(terminal, header, rows)}\n${details.length === 0 ? "" : `${details.join("\n")}\n\n`}${verdict}\n`;
}

function renderRow(terminal: Terminal, repository: RepositoryStatusReport): string[] {
  const { colors } = terminal;
  const name = repository.needsAttention ? colors.yellow(repository.repository) : repository.repository;
  if (!repository.cloned)
    return [String(repository.wave), name, colors.red("not cloned"), "", "", "", "", ""];
  const { pins, locks } = repository;
  const fine = pins.filter(({ state }) => state === "current" || state === "admits").length;
  const satisfied = locks.filter((lock) => lock.satisfied).length;
  return [
    String(repository.wave),
    name,
    repository.latest ?? colors.dim("none"),
    repository.commitsSinceLatest === 0 ? colors.dim("0") : String(repository.commitsSinceLatest),
    repository.next ?? colors.dim("-"),
    renderShare(terminal, fine, pins.length),
    renderShare(terminal, satisfied, locks.length),
    renderBranch(terminal, repository),
  ];
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

function renderDetails(terminal: Terminal, repository: RepositoryStatusReport): string[] {
  const { colors } = terminal;
  const lines = [
    ...repository.pins
      .filter(({ state }) => state !== "current" && state !== "admits")
      .map((pin) => {
        const what = `${pin.package} ${pin.text === "" ? "(no version)" : pin.text}`;
        return `${pin.path}:${pin.line} ${what}: ${colors.red(pin.state)}, latest is ${colors.bold(pin.latest)}`;
      }),
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
        `${colors.dim("unfounded")}: the graph says that it needs ${upstream}, and no file pins it`,
    ),
    ...repository.problems.map(
      ({ code, file, found, fix }) => `${colors.red(code)} ${file ?? ""}: ${found}. ${fix}`,
    ),
  ];
  return lines.length === 0 ? [] : [colors.bold(repository.repository), ...lines.map((line) => `  ${line}`)];
}
