import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "../../scripts/bundles.ts";
import { gitEnvironment, temporaryFolder } from "./repository.ts";
import type { AvailableTool } from "./tools.ts";

interface Workflow {
  /** The repository whose workflow it is: a clone with the workflow in it. */
  readonly directory: string;
  /** Below the repository. */
  readonly file: string;
  readonly event: { readonly name: string; readonly payload: object };
  /** Folders that stand in for actions, by `owner/repository@reference`. */
  readonly actions: Readonly<Record<string, string>>;
  /** What steps see, beside the runner's own. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs a workflow by act on this machine, without containers. */
export async function runAct(
  act: AvailableTool,
  workflow: Workflow,
): Promise<{ readonly status: number | null; readonly stdout: string }> {
  const home = temporaryFolder();
  const event = join(home, "event.json");
  writeFileSync(event, JSON.stringify(workflow.event.payload));
  const pairs = (option: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const child = spawn(
    act.path,
    [
      ...[workflow.event.name, "-W", workflow.file, "-P", "ubuntu-latest=-self-hosted"],
      ...["--no-cache-server", "--no-skip-checkout", "-e", event],
      ...pairs("--local-repository", workflow.actions),
      ...pairs("--env", workflow.environment),
      ...pairs("-s", workflow.secrets),
      ...pairs("--var", workflow.variables),
    ],
    {
      cwd: workflow.directory,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...gitEnvironment,
        PATH: `${dirname(process.execPath)}:${gitEnvironment.PATH}`,
        HOME: home,
        XDG_CACHE_HOME: home,
        GIT_PAGER: "cat",
      },
    },
  );
  const [stdout, , [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { status, stdout };
}

/** The files users get of an action, without the tools and modules that lie beside them here. */
export function publishedAction(name: string): string {
  const folder = join(temporaryFolder(), "release-actions");
  for (const path of [`${name}/action.yml`, `dist/${name}`]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync("cp", ["-r", join(root, path), join(folder, path)]);
  }
  return folder;
}

/** An action of one shell script, in place of one of somebody else's. Its outputs are those it writes. */
export function scriptedAction(script: string, outputs: readonly string[] = []): string {
  const folder = temporaryFolder();
  const action = {
    name: "stand-in",
    outputs: Object.fromEntries(
      outputs.map((name) => [name, { value: `\${{ steps.run.outputs.${name} }}` }]),
    ),
    runs: { using: "composite", steps: [{ id: "run", shell: "bash", run: script }] },
  };
  writeFileSync(join(folder, "action.yml"), JSON.stringify(action));
  return folder;
}
