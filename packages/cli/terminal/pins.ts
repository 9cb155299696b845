import type { PinReport } from "@release-actions/pinning";
import { colorDiff } from "./diff.ts";
import { renderProblemLines } from "./problem.ts";
import type { Terminal } from "./terminal.ts";

/** What happened to every pin, then the diff, then what a person should look at. */
export function renderPins(terminal: Terminal, report: PinReport): string {
  const { colors } = terminal;
  const parts = [colorDiff(terminal, report.diff)];
  for (const pin of report.pins) {
    const place = `${pin.path}:${pin.line} ${pin.place}`;
    if (pin.outcome === "newer")
      parts.push(
        `${colors.yellow("newer")} ${place}: ${pin.before ?? ""} stays (--allow-downgrade lowers it)\n`,
      );
    if (pin.outcome === "kept") parts.push(`${colors.dim("kept")} ${place}: ${pin.reason ?? ""}\n`);
    if (pin.outcome === "current") parts.push(`${colors.dim("current")} ${place}\n`);
  }
  parts.push(...report.findings.map((finding) => renderProblemLines(terminal, finding)));
  parts.push(...report.refusals.map((refusal) => renderProblemLines(terminal, refusal)));
  if (!report.applied) {
    parts.push(
      ...report.locks.map(
        ({ path, packages }) => `${colors.dim("then refresh")} ${[path, ...packages].join(" ")}\n`,
      ),
    );
  }
  parts.push(...report.unexpected.map((moved) => `${colors.yellow("also moved")} ${moved}\n`));
  return `${parts.join("")}${verdict(terminal, report)}\n`;
}

function verdict(terminal: Terminal, report: PinReport): string {
  const { colors } = terminal;
  const moved = report.pins.filter(({ outcome }) => outcome === "edit").length;
  const name = `${report.package} ${report.version}`;
  if (report.refusals.length > 0)
    return colors.red(`Refused: ${name} cannot be pinned everywhere, so nothing was changed.`);
  if (report.pins.length === 0) return colors.yellow(`No pin of ${report.package} was found.`);
  if (moved === 0 && report.locks.length === 0) return `Nothing to do for ${name}.`;
  const what = `${moved} pin${moved === 1 ? "" : "s"} and ${report.locks.length} lockfile${report.locks.length === 1 ? "" : "s"}`;
  return report.applied ? colors.green(`✔ ${name}: ${what} moved.`) : `${name}: ${what} would move.`;
}
