import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseOutputs } from "../../packages/rehearsal/runner/parse-outputs.ts";
import { root } from "../../scripts/bundles.ts";

/** What a run of a bundled action left behind, as the runner would see it. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of stdout that are `::error …` commands. */
  readonly errors: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface BundledAction {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs dist/<name>/index.js as GitHub's runner does: a child process with the inputs in `INPUT_…`, the files in
 * `GITHUB_…`, and the workspace as its working directory. Nothing else of this process's environment but PATH.
 */
export function runBundledAction(action: BundledAction): ActionRun {
  const { command, settings, collect } = prepare(action);
  return collect(spawnSync(process.execPath, command, { ...settings, encoding: "utf8" }));
}

/** The same for an action that talks to a server of this very process, which has to go on answering. */
export async function startBundledAction(action: BundledAction): Promise<ActionRun> {
  const { command, settings, collect } = prepare(action);
  const child = spawn(process.execPath, command, { ...settings, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return collect({ stdout, stderr, status });
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function prepare({ name, inputs = {}, workspace, environment }: BundledAction) {
  const folder = mkdtempSync(join(tmpdir(), "release-actions-runner-"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const variables = Object.entries(inputs).map(
    ([input, value]) => [`INPUT_${input.toUpperCase()}`, value] as const,
  );
  return {
    command: [join(root, "dist", name, "index.js")],
    settings: {
      cwd: workspace,
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...environment,
        ...Object.fromEntries(variables),
      },
    },
    /** To be called once: the runner's folder is gone afterwards. */
    collect: ({ status, stdout, stderr }: Ended): ActionRun => {
      const run = {
        exitCode: status,
        stdout,
        stderr,
        errors: stdout.split("\n").filter((line) => line.startsWith("::error")),
        outputs: parseOutputs(readFileSync(output, "utf8")),
        summary: readFileSync(summary, "utf8"),
      };
      rmSync(folder, { recursive: true, force: true });
      return run;
    },
  };
}
