import { renderStatus } from "@release-actions/cli/terminal/status";
import type { Terminal } from "@release-actions/cli/terminal/terminal";
import type { Rehearsal, RehearsalEvents } from "@release-actions/rehearsal";
import { formatSemver } from "@release-actions/release-model";
import ora from "ora";

/** Tells a person what the rehearsal is doing: results stay on the screen, progress is one line that moves. */
export function narrate(terminal: Terminal): RehearsalEvents & { readonly stop: () => void } {
  const { colors } = terminal;
  const begun = performance.now();
  const spinner = terminal.interactive ? ora({ stream: process.stderr, discardStdin: false }) : undefined;
  const say = (text: string): void => {
    spinner?.stop();
    terminal.print(`${text}\n`);
  };
  const elapsed = () => colors.dim(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return {
    onProgress: (message) => {
      if (spinner === undefined) terminal.note(`${message}\n`);
      else if (spinner.isSpinning) spinner.text = message;
      else spinner.start(message);
    },
    onSuite: (suite, { continued, uv }) => {
      const count = `${suite.repositories.length} repositories`;
      const what = continued ? "Going on in" : "Built the sample suite in";
      say(`${colors.green("✔")} ${what} ${colors.bold(suite.directory)}: ${count}  ${elapsed()}`);
      say(
        uv.kind === "available"
          ? `${colors.green("✔")} uv ${uv.version} builds and locks the Python packages`
          : `${colors.yellow("-")} Skipped: uv.lock files and real Python builds. Reason: ${uv.reason}.`,
      );
    },
    onStatus: (moment, report) => {
      const title = moment === "before" ? "Status before the release" : "Status after the train";
      say(`\n${colors.bold(title)}\n\n${renderStatus(terminal, report)}`);
    },
    onRelease: ({ repository, version, wave, files }) => {
      const place = colors.dim(wave === 0 ? "release" : `wave ${wave}`.padEnd("release".length));
      const name = `${repository} ${formatSemver(version)}`.padEnd(36);
      say(
        `${colors.green("✔")} ${place}  ${colors.bold(name)} ${colors.dim(files.join(", "))}  ${elapsed()}`,
      );
    },
    stop: () => {
      spinner?.stop();
    },
  };
}

/** What came of it, where everything lies, and what to try next. */
export function renderEnd(
  { colors }: Terminal,
  rehearsal: Rehearsal,
  end: { readonly seconds: number; readonly kept: boolean },
): string {
  const { suite, repository, version, releases, after } = rehearsal;
  const name = `${repository} ${formatSemver(version)}`;
  const time = `${end.seconds.toFixed(1)} seconds`;
  const verdict = after.behind
    ? colors.red(`The train of ${name} has not arrived everywhere: the status above says where.`)
    : colors.green(`The train of ${name} has arrived: ${releases.length} releases in ${time}.`);
  if (!end.kept) return `${verdict}\nRemoved ${suite.directory}.\n`;
  const places = `--graph ${suite.graph} --workspace ${suite.workspace}`;
  const helper = "node dist/release-helper/index.js";
  const tries: readonly (readonly [string, string])[] = [
    ["Look at the suite again", `${helper} status ${places}`],
    [
      "See what a release of another repository would change",
      `${helper} plan --repo coreason-sensory-core --version 1.4.0 ${places}`,
    ],
    ["Draw the graph", `${helper} graph --format mermaid --graph ${suite.graph}`],
    ["Read what the train committed", `git -C ${suite.workspace}/coreason-runtime show release-train/pins`],
    ["Remove everything", `rm -rf ${suite.directory}`],
  ];
  return [
    verdict,
    "",
    `clones            ${suite.workspace}`,
    `their remotes     ${suite.remotes}`,
    `release graph     ${suite.graph}`,
    `published files   ${suite.directory}/index/packages`,
    "",
    ...tries.flatMap(([what, command]) => [colors.bold(what), `  ${command}`]),
    "",
  ].join("\n");
}

/** The result for scripts. */
export function renderJson(
  rehearsal: Rehearsal,
  end: { readonly seconds: number; readonly kept: boolean },
): string {
  const { suite, repository, version, releases, uv, before, after } = rehearsal;
  const result = {
    schema: 1,
    arrived: !after.behind,
    repository,
    version: formatSemver(version),
    seconds: Number(end.seconds.toFixed(1)),
    kept: end.kept,
    directory: suite.directory,
    workspace: suite.workspace,
    graph: suite.graph,
    uv:
      uv.kind === "available"
        ? { available: true, version: uv.version }
        : { available: false, reason: uv.reason },
    releases: releases.map((release) => ({ ...release, version: formatSemver(release.version) })),
    before,
    after,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
