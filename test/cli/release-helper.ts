import { spawn } from "node:child_process";
import { join } from "node:path";
import type { RehearsalReport } from "@release-actions/rehearsal/rehearse";
import { root } from "../../scripts/bundles.ts";
import { readPublished } from "../support/read-published.ts";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";

/** What a run of the program left behind. */
export interface Run {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * CI runs the committed bundle, which is what users run; a developer's tests run the sources, so that nothing has to be
 * built first. `RELEASE_HELPER_FROM=bundle`, `=source` or the path of a bundle's index.js decides otherwise.
 */
const from = process.env["RELEASE_HELPER_FROM"] ?? (process.env["CI"] === undefined ? "source" : "bundle");

/** The program as an argument vector, ready for more arguments. */
export const program: readonly [string, ...string[]] =
  from !== "source"
    ? [process.execPath, from === "bundle" ? join(root, "dist", "release-helper", "index.js") : from]
    : [process.execPath, "--disable-warning=ExperimentalWarning", join(root, "packages", "cli", "main.ts")];

let home: string | undefined;

/** An environment without a person's git configuration, colors or CI variables. */
export function quietEnvironment(): Record<string, string> {
  return { ...gitEnvironment, HOME: (home ??= temporaryFolder()) };
}

/** Runs release-helper as a child process. */
export async function releaseHelper(commandLine: readonly string[], options: RunOptions = {}): Promise<Run> {
  const [command, ...before] = program;
  const child = spawn(command, [...before, ...commandLine], {
    cwd: options.cwd ?? (home ??= temporaryFolder()),
    env: { ...quietEnvironment(), ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, exitCode] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    }),
  ]);
  return { exitCode, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** The JSON a run printed, held against its published schema; keys that the schema does not name are a mistake, too. */
export function readReport(run: Run, schema: string): Record<string, unknown> {
  return readPublished(run.stdout, schema);
}

/** The report of `rehearse --json`: its schema is made of this very type. */
export function readRehearsal(run: Run): RehearsalReport {
  readPublished(run.stdout, "rehearse");
  return JSON.parse(run.stdout) as RehearsalReport;
}

/** One suite on disk: the smallest one that shows every command at work. */
export const graphText = `owner: acme
defaults: { pin: keep }
repositories:
  alpha: { publishes: { pypi: alpha } }
  beta: { needs: [alpha], publishes: { pypi: beta } }
  gamma: { needs: [alpha, beta], publishes: { pypi: gamma } }
  manual: { release: release-please, publishes: { npm: "@acme/manual" } }
  static: { publishes: { npm: static } }
`;
