import type { TrainMove, TrainRelease } from "@release-actions/rehearsal/rehearse";
import type { Terminal } from "./terminal.ts";

/** One move of the train as a line: wave, repository, what happened, seconds. */
export function renderMove(terminal: Terminal, move: TrainMove): string {
  const { colors } = terminal;
  if (move.kind === "merged") {
    const place = colors.dim(waveName(move.wave));
    return `${colors.cyan("◑")} ${place}  ${colors.bold(move.repository.padEnd(36))} merged #${move.number} ${move.title}`;
  }
  const { release } = move;
  const failed = release.steps.find(({ succeeded }) => !succeeded);
  const mark = failed === undefined ? colors.green("✔") : colors.red("✘");
  const name = `${release.repository} ${release.version}`.padEnd(36);
  const again = move.kind === "restarted" ? "started again: " : "";
  const what = failed === undefined ? colors.dim(saysOf(release)) : colors.red(failureOf(failed));
  return `${mark} ${colors.dim(waveName(release.wave))}  ${colors.bold(name)} ${again}${what}  ${colors.dim(`${release.seconds.toFixed(1)} s`)}`;
}

function waveName(wave: number): string {
  return wave === 0 ? "release" : `wave ${wave}`.padEnd("release".length);
}

function saysOf({ steps }: TrainRelease): string {
  const carried = steps.find(({ name }) => name === "cascade-pins")?.says ?? "";
  const published = steps.filter(({ name }) => name.startsWith("publish")).map(({ says }) => says);
  return [...published, ...(carried === "" ? [] : [`→ ${carried}`])].filter((part) => part !== "").join(" ");
}

function failureOf({ name, problems, says }: TrainRelease["steps"][number]): string {
  const codes = problems.map(({ repository, code }) => `${repository} ${code}`);
  return `${name}: ${codes.length === 0 ? says || "failed" : codes.join(", ")}`;
}
