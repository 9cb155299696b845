import { colorDiff } from "@release-actions/cli/terminal/diff";
import { renderMove, renderPromotion } from "@release-actions/cli/terminal/rehearsal";
import { shortDiff } from "@release-actions/cli/terminal/short-diff";
import { renderStatus } from "@release-actions/cli/terminal/status";
import { visible } from "@release-actions/cli/terminal/visible";
import type { Terminal } from "@release-actions/cli/terminal/terminal";
import {
  reportPromotions,
  type SampleRehearsal,
  type SampleRehearsalOptions,
} from "@release-actions/rehearsal";
import { formatSemver } from "@release-actions/release-model";
import ora from "ora";
import type { RenderedDifference } from "./rendered-difference.ts";

/** Tells a person what the rehearsal is doing: results stay on the screen, progress is one line that moves. */
export function narrate(terminal: Terminal): Pick<
  SampleRehearsalOptions,
  "onProgress" | "onSuite" | "onStatus" | "onMove"
> & {
  readonly stop: () => void;
} {
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
    onSuite: (suite, { continued, uv, cosign }) => {
      const count = `${suite.repositories.length} repositories`;
      const what = continued ? "Going on in" : "Built the sample suite in";
      say(`${colors.green("✔")} ${what} ${colors.bold(suite.directory)}: ${count}  ${elapsed()}`);
      say(
        uv.kind === "available"
          ? `${colors.green("✔")} uv ${uv.version} builds and locks the Python packages`
          : `${colors.yellow("-")} Skipped: uv.lock files and real Python builds. Reason: ${uv.reason}.`,
      );
      say(
        cosign.kind === "available"
          ? `${colors.green("✔")} cosign ${cosign.version} signs the images, with a key of the stage`
          : `${colors.yellow("-")} Skipped: signatures of images. Reason: ${cosign.reason}.`,
      );
    },
    onStatus: (moment, report) => {
      const title = moment === "before" ? "Status before the release" : "Status after the train";
      say(`\n${colors.bold(title)}\n\n${renderStatus(terminal, report)}`);
    },
    onMove: (move) => {
      say(`${renderMove(terminal, visible(move))}  ${colors.dim("at")} ${elapsed()}`);
    },
    stop: () => {
      spinner?.stop();
    },
  };
}

/** How it ended. */
interface End {
  readonly seconds: number;
  /** Whether the folder is still there. */
  readonly kept: boolean;
  readonly rendered: RenderedDifference;
}

/** What came of it, where everything lies, and what to try next. */
export function renderEnd(terminal: Terminal, rehearsal: SampleRehearsal, end: End): string {
  const { colors } = terminal;
  const { suite, rehearsed, facts, after } = rehearsal;
  const { repository, version, train, pullRequests, requests } = facts;
  const name = `${repository} ${formatSemver(version)}`;
  const time = `${end.seconds.toFixed(1)} seconds`;
  const verdict = after.behind
    ? colors.red(`The train of ${name} has not arrived everywhere: the status above says where.`)
    : colors.green(`The train of ${name} has arrived: ${train.releases.length} releases in ${time}.`);
  const counts = `${pullRequests.length} pull requests, ${requests.graphql + requests.rest} requests to the API of GitHub's stand-in and ${requests.git} by git.`;
  const promotions = promotionsAtEnd(terminal, rehearsal) + renderedAtEnd(terminal, end.rendered);
  if (!end.kept) return `${promotions}${verdict}\n${counts}\nRemoved ${suite.directory}.\n`;
  const graph = `--graph ${quoted(suite.graph)}`;
  const places = `${graph} --workspace ${quoted(suite.workspace)}`;
  // Where uv was installed for this repository alone, PATH does not lead to it.
  const path =
    facts.uv.kind === "available" && facts.uv.folder !== undefined
      ? `PATH=${quoted(facts.uv.folder)}:$PATH `
      : "";
  // The machine's own Node may be one that cannot rehearse; without Python nothing of the suite needs a real index.
  const [node, offline] = ["node_modules/.bin/node", facts.uv.kind === "available" ? "" : " --offline"];
  const helper = "node dist/release-helper/index.js";
  const tries: readonly (readonly [string, string])[] = [
    ["Look at what came of it", `${helper} status ${graph} --workspace ${quoted(rehearsed)}`],
    [
      "Rehearse the release of another repository, every pull request shown",
      `${path}${node} dist/release-helper/index.js rehearse --repo coreason-sensory-core --version 1.4.0${offline} ${places}`,
    ],
    ["Draw the graph", `${helper} graph --format mermaid ${graph}`],
    ["Read what the train committed", `git -C ${quoted(`${rehearsed}/coreason-runtime`)} show`],
    ["Remove everything", `rm -rf ${quoted(suite.directory)}`],
  ];
  return [
    `${promotions}${verdict}`,
    counts,
    "",
    `clones, untouched   ${suite.workspace}`,
    `what came of them   ${rehearsed}`,
    `release graph       ${suite.graph}`,
    `published files     ${suite.directory}/stage/index/packages`,
    "",
    ...tries.flatMap(([what, command]) => [colors.bold(what), `  ${command}`]),
    "",
  ].join("\n");
}

/** What the GitOps repositories have of it now: every commit, and what the last one changed. */
function promotionsAtEnd(terminal: Terminal, { facts }: SampleRehearsal): string {
  const promotions = visible(reportPromotions(facts));
  if (promotions.length === 0) return "";
  const last = promotions.findLastIndex(({ diff }) => diff !== "");
  return [
    `\n${terminal.colors.bold("Promoted")}\n\n`,
    ...promotions.map((one, index) =>
      renderPromotion(terminal, index === last ? one : { ...one, diff: "" }).replace(
        /\n+$/,
        index === last ? "\n\n" : "\n",
      ),
    ),
  ].join("");
}

/** What the clusters get of it. */
function renderedAtEnd(terminal: Terminal, { changed, unchanged, skipped }: RenderedDifference): string {
  const { colors } = terminal;
  const shown = changed.map(
    ({ name, diff }) => `${colors.bold(visible(name))}\n\n${colorDiff(terminal, visible(shortDiff(diff)))}`,
  );
  const left = skipped.map((what) => `${colors.yellow("-")} Not rendered: ${visible(what)}.`);
  if (shown.length + left.length === 0) return "";
  const others =
    unchanged === 1 ? "One other output stays as it was." : `${unchanged} other outputs stay as they were.`;
  const rest = unchanged === 0 ? [] : [colors.dim(others)];
  return `${colors.bold("What the clusters get")}\n\n${[...shown, ...rest, ...left].join("\n")}\n\n`;
}

/** A path as a shell takes it: as it is where that is safe. */
export function quoted(path: string): string {
  return /^[\w./:@%+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** The result for scripts. */
export function renderJson(rehearsal: SampleRehearsal, end: End): string {
  const { suite, rehearsed, facts, before, after } = rehearsal;
  const { uv, train } = facts;
  const result = {
    schema: 1,
    arrived: !after.behind,
    repository: facts.repository,
    version: formatSemver(facts.version),
    seconds: Number(end.seconds.toFixed(1)),
    kept: end.kept,
    directory: suite.directory,
    workspace: suite.workspace,
    rehearsed,
    graph: suite.graph,
    uv:
      uv.kind === "available"
        ? { available: true, version: uv.version }
        : { available: false, reason: uv.reason },
    cosign:
      facts.signing.kind === "available"
        ? { available: true, version: facts.signing.version }
        : { available: false, reason: facts.signing.reason },
    releases: train.releases.map(({ repository, version, wave, seconds }) => ({
      repository,
      version,
      wave,
      seconds,
    })),
    pullRequests: facts.pullRequests.map(({ repository, number, title, state }) => ({
      repository,
      number,
      title,
      state,
    })),
    promotions: reportPromotions(facts).map(
      ({ diff: _diff, problems: _problems, ...promotion }) => promotion,
    ),
    rendered: end.rendered,
    requests: facts.requests,
    before,
    after,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
