import type {
  RehearsalReport,
  RehearsedPromotion,
  RehearsedPullRequest,
  RehearsedRepository,
  TrainMove,
  TrainRelease,
} from "@release-actions/rehearsal/rehearse";
import { whatHolds } from "@release-actions/rehearsal/verdict";
import { colorDiff } from "./diff.ts";
import { renderProblemLines } from "./problem.ts";
import { shortDiff } from "./short-diff.ts";
import { renderTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** What a rehearsal showed: every pull request, what is in whose way, where everything stands, and the verdict last. */
export function renderRehearsal(
  terminal: Terminal,
  report: RehearsalReport,
  { out }: { readonly out: string | undefined },
): string {
  const { colors } = terminal;
  const { pullRequests, promotions, repositories, notes, uv, cosign, requests } = report;
  const problems = [...repositories, ...promotions].flatMap(({ repository, problems: own }) =>
    own.map((problem) => `${colors.bold(repository)}\n${renderProblemLines(terminal, problem)}`),
  );
  const absences = [
    ...notes.map(({ repository, text }) => `${colors.bold(repository)}: ${text}`),
    ...(uv.available
      ? []
      : [`Python packages are not really built, and no uv.lock can be refreshed: ${uv.reason ?? ""}`]),
    ...(!cosign.available &&
    report.releases.some(({ steps }) => steps.some(({ name }) => name === "push-images"))
      ? [`Images are not signed, and no signature is verified: ${cosign.reason ?? ""}`]
      : []),
  ];
  return [
    ...pullRequests.map((one) => renderPullRequest(terminal, one)),
    ...promotions.map((one) => renderPromotion(terminal, one)),
    ...(problems.length === 0 ? [] : [`${colors.bold("What is in the way")}\n`, ...problems]),
    ...(absences.length === 0
      ? []
      : [`${colors.bold("Not part of the rehearsal")}\n\n${absences.join("\n")}\n\n`]),
    renderTable(
      terminal,
      ["wave", "repository", "state", "version", "pull requests", "seconds"],
      repositories.map((one) => rowOf(terminal, one)),
    ),
    `\n${verdict(terminal, report)}\n`,
    colors.dim(
      `${counted(report.releases.length, "release")}, ${counted(pullRequests.length, "pull request")}, ${report.seconds.toFixed(1)} seconds; ${requests.graphql + requests.rest} requests to the API and ${requests.git} by git, ${requests.writes} changes.\n`,
    ),
    ...(out === undefined ? [] : [`The whole of it is in ${out}.\n`]),
  ].join("");
}

function renderPullRequest(terminal: Terminal, one: RehearsedPullRequest): string {
  const { colors } = terminal;
  const head = `${colors.bold(`${one.repository} #${one.number}`)} ${one.title} ${colors.dim(one.state)}`;
  // The first line is the cascade's own, and is not shown on GitHub either.
  const body = one.body.replace(/^<!--[\s\S]*?-->\n*/, "").trim();
  const parts = [
    head,
    ...(body === "" ? [] : [indent(body)]),
    indent(colorDiff(terminal, shortDiff(one.diff))),
  ];
  return `${parts.join("\n\n")}\n\n`;
}

/** The commit that brought a release into a GitOps repository, and what it changed. */
export function renderPromotion(
  terminal: Terminal,
  one: Pick<
    RehearsedPromotion,
    "repository" | "component" | "version" | "commit" | "title" | "diff" | "state" | "signatures"
  >,
): string {
  const { colors } = terminal;
  const { repository, component, version, commit, title, diff, state, signatures } = one;
  const what = commit === null ? `${component} ${version}` : `${commit.slice(0, 7)} ${title}`;
  const head = `${colors.bold(repository)} ${what} ${colors.dim(`${state}, signatures ${signatures}`)}`;
  return `${diff === "" ? head : `${head}\n\n${indent(colorDiff(terminal, shortDiff(diff)))}`}\n\n`;
}

function rowOf({ colors }: Terminal, one: RehearsedRepository): readonly string[] {
  const paint = {
    released: colors.green,
    stuck: colors.red,
    waiting: colors.yellow,
    unaffected: colors.dim,
    absent: colors.dim,
  };
  const words = {
    released: "released",
    stuck: "stuck",
    waiting: `waits for ${one.waitsFor.join(", ")}`,
    unaffected: "nothing to move",
    absent: "not part of it",
  };
  const code = one.problems[0]?.code;
  return [
    String(one.wave),
    one.repository,
    paint[one.state](code === undefined ? words[one.state] : `${words[one.state]}: ${code}`),
    one.version ?? "",
    one.pullRequests.map((number) => `#${number}`).join(" "),
    one.seconds === null ? "" : one.seconds.toFixed(1),
  ];
}

function verdict(
  { colors }: Terminal,
  { repository, version, arrived, repositories, promotions }: RehearsalReport,
): string {
  const name = `${repository} ${version}`;
  if (arrived) {
    const moved = repositories.some(({ wave, state }) => wave > 0 && state === "released");
    return colors.green(moved ? `${name} arrives everywhere.` : `${name} moves nothing below it.`);
  }
  return colors.red(`${name} does not arrive everywhere: ${whatHolds({ repositories, promotions })}.`);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "    ");
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

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
  const says = move.kind === "restarted" ? carriedBy(release) || "nothing is left to do" : saysOf(release);
  const what = failed === undefined ? colors.dim(says) : colors.red(failureOf(failed));
  return `${mark} ${colors.dim(waveName(release.wave))}  ${colors.bold(name)} ${again}${what}  ${colors.dim(`${release.seconds.toFixed(1)} s`)}`;
}

function waveName(wave: number): string {
  return wave === 0 ? "release" : `wave ${wave}`.padEnd("release".length);
}

function saysOf(release: TrainRelease): string {
  const { steps } = release;
  const published = steps.filter(({ name }) => name.startsWith("publish")).map(({ says }) => says);
  const promoted = steps.flatMap(({ promotion, says }) => (promotion === undefined ? [] : [`⇒ ${says}`]));
  return [...published, ...promoted, carriedBy(release)].filter((part) => part !== "").join(" ");
}

/** Where its cascade has come to, and who is left for later. */
function carriedBy({ steps }: TrainRelease): string {
  const last = steps.find(({ name }) => name === "cascade-pins");
  if (last === undefined) return "";
  const waiting = last.waiting.map((name) => `${name} (waits)`);
  const reached = [...(last.says === "" ? [] : [last.says]), ...waiting].join(", ");
  return reached === "" ? "" : `→ ${reached}`;
}

function failureOf({ name, problems, says }: TrainRelease["steps"][number]): string {
  const codes = problems.map(({ repository, code }) => `${repository} ${code}`);
  return `${name}: ${codes.length === 0 ? says || "failed" : codes.join(", ")}`;
}
