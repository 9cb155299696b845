// `npm start`: the main job on an embedded default. See packages/rehearsal/sample-suite.
import { readdirSync, rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { exitCodeOf, exitCodes } from "@release-actions/cli/exit-codes";
import { renderFailure } from "@release-actions/cli/terminal/failure";
import { processTerminal } from "@release-actions/cli/terminal/process-terminal";
import {
  rehearseSampleSuite,
  reportPromotions,
  type CosignChoice,
  type SampleRehearsal,
  type UvChoice,
} from "@release-actions/rehearsal";
import { ReleaseError } from "@release-actions/release-model";
import { Command, CommanderError } from "commander";
import { narrate, quoted, renderEnd, renderJson } from "./start/narration.ts";
import { renderDifference, type Clones } from "./start/rendered-difference.ts";
import { findTool, installTool } from "./tools/install.mjs";

interface Options {
  readonly directory?: string;
  readonly python: boolean;
  readonly remove?: true;
  readonly json?: true;
}

const terminal = processTerminal();
/** For whoever stops it, and would otherwise not know that a folder is left. */
const stopped: { directory?: string } = {};
removeScratchAtExit();
process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return process.exitCode === exitCodes.usage ? exitCodes.usage : exitCodes.done;
  const directory =
    options.directory === undefined
      ? await realpath(await mkdtemp(join(tmpdir(), "release-train-")))
      : resolve(options.directory);
  stopped.directory = directory;
  try {
    const started = performance.now();
    const rehearsal = await rehearse(directory, options);
    const rendered = await renderDifference(
      promotedIn(rehearsal),
      terminal.interactive ? () => undefined : noteOf,
    );
    const seconds = (performance.now() - started) / 1000;
    const kept = options.remove !== true;
    if (!kept) await rm(directory, { recursive: true, force: true });
    terminal.print(
      options.json === true
        ? renderJson(rehearsal, { seconds, kept, rendered })
        : renderEnd(terminal, rehearsal, { seconds, kept, rendered }),
    );
    return rehearsal.after.behind ? exitCodes.partly : exitCodes.done;
  } catch (error) {
    renderFailure(error, { terminal, asJson: options.json === true });
    const isOurs = !(error instanceof ReleaseError && error.code === "folder-not-empty");
    if (isOurs) terminal.note(howToGoOn(directory));
    return error instanceof ReleaseError ? exitCodeOf(error) : exitCodes.bug;
  }
}

async function rehearse(directory: string, options: Options): Promise<SampleRehearsal> {
  const narration = narrate({ ...terminal, print: options.json === true ? terminal.note : terminal.print });
  try {
    narration.onProgress("looking for Python and uv");
    const uv = options.python ? await chooseUv(narration.onProgress) : switchedOff();
    narration.onProgress("looking for cosign");
    const cosign = await chooseCosign(narration.onProgress);
    return await rehearseSampleSuite({ ...narration, directory, environment: process.env, uv, cosign });
  } finally {
    narration.stop();
  }
}

function promotedIn({ facts, suite, rehearsed }: SampleRehearsal): Clones {
  const repositories = reportPromotions(facts).map(({ repository }) => repository);
  return { repositories: [...new Set(repositories)], before: suite.workspace, after: rehearsed };
}

function noteOf(message: string): void {
  terminal.note(`${message}\n`);
}

function howToGoOn(directory: string): string {
  const folder = quoted(directory);
  return `\nGo on from where it stopped: npm start -- --directory ${folder}\nOr remove everything: rm -rf ${folder}\n`;
}

function switchedOff(): UvChoice {
  return { kind: "unavailable", reason: "--no-python was given" };
}

/** uv comes from PATH or is installed into .tools; without an interpreter it is of no use. */
async function chooseUv(log: (message: string) => void): Promise<UvChoice> {
  const python = await findTool("python");
  if (python.kind === "unavailable") return { kind: "unavailable", reason: python.reason };
  const uv = await installTool("uv", { log });
  if (uv.kind === "unavailable") return { kind: "unavailable", reason: uv.reason };
  return {
    kind: "available",
    version: uv.version,
    ...(uv.origin === "installed" ? { folder: uv.folder } : {}),
  };
}

/** cosign comes from PATH or is installed into .tools, where that takes seconds. */
async function chooseCosign(log: (message: string) => void): Promise<CosignChoice> {
  const cosign = await installTool("cosign", { log, quickly: true });
  if (cosign.kind === "unavailable") return { kind: "unavailable", reason: cosign.reason };
  const { version, origin, folder } = cosign;
  return { kind: "available", version, ...(origin === "installed" ? { folder } : {}) };
}

function readOptions(): Options | undefined {
  const program = new Command("npm start --")
    .description(
      "Builds the sample suite in a folder of its own and rehearses a release of coreason-manifest on it: the real " +
        "actions carry it through every repository below, against a GitHub on this machine.",
    )
    .option(
      "--directory <folder>",
      "where: an empty folder, or that of a run to go on with (default: a new one)",
    )
    .option("--no-python", "leave Python's own tools out, as on a machine without them")
    .option("--remove", "remove the folder at the end")
    .option("--json", "print the result as JSON; what happens meanwhile goes to standard error")
    .exitOverride();
  try {
    return program.parse().opts<Options>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) process.exitCode = exitCodes.usage;
    return undefined;
  }
}

/** Ctrl-C ends the programs that were started (the command adapter does) and takes their scratch folders along. */
function removeScratchAtExit(): void {
  process.once("exit", () => {
    const own = readdirSync(tmpdir()).filter((name) => name.startsWith(`release-helper-${process.pid}-`));
    for (const name of own) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  });
  for (const [signal, code] of [
    ["SIGINT", 130] as const,
    ["SIGTERM", 143] as const,
    ["SIGHUP", 129] as const,
  ]) {
    // Not once: npm may pass on what the terminal sends as well, and a second signal is not to end the clearing up.
    process.on(signal, () => {
      if (stopped.directory !== undefined) terminal.note(howToGoOn(stopped.directory));
      process.exit(code);
    });
  }
}
