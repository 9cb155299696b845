import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/**
 * Runs dist/<name>/index.js as GitHub's runner does: a child process with the inputs in `INPUT_…`, the files in
 * `GITHUB_…`, and the workspace as its working directory. Nothing else of this process's environment but PATH.
 */
export function runBundledAction(options: {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly environment?: Readonly<Record<string, string>>;
}): ActionRun {
  const folder = mkdtempSync(join(tmpdir(), "release-actions-runner-"));
  try {
    const [output, summary] = ["output", "summary"].map((name) => join(folder, name));
    if (output === undefined || summary === undefined) throw new Error("unreachable");
    for (const file of [output, summary]) writeFileSync(file, "");
    const inputs = Object.entries(options.inputs ?? {}).map(([name, text]) => [
      `INPUT_${name.toUpperCase()}`,
      text,
    ]);
    const run = spawnSync(process.execPath, [join(root, "dist", options.name, "index.js")], {
      cwd: options.workspace,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: options.workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...options.environment,
        ...(Object.fromEntries(inputs) as Record<string, string>),
      },
    });
    return {
      exitCode: run.status,
      stdout: run.stdout,
      stderr: run.stderr,
      errors: run.stdout.split("\n").filter((line) => line.startsWith("::error")),
      outputs: parseOutputs(readFileSync(output, "utf8")),
      summary: readFileSync(summary, "utf8"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
