import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { nodeMachine } from "@release-actions/ports/adapters";
import { apply, observe, plan, type InjectionPolicy } from "@release-actions/version-injection";
import { gitEnvironment, temporaryFolder } from "../support/repository.ts";
import { policy } from "./workspace-files.ts";

/** Stamps real files the way the action does, and returns the paths it wrote. */
export async function stamp(
  directory: string,
  more: Partial<InjectionPolicy> = {},
): Promise<readonly string[]> {
  const machine = nodeMachine({ environment: gitEnvironment });
  const files = machine.files(directory);
  const git = machine.git(directory);
  const facts = await observe({ files, git, tagFormat: "v{version}", workspaces: true });
  const planned = plan(facts, { ...policy, ...more });
  await apply(planned, files);
  return planned.changes.map(({ path }) => path);
}

/** Runs a tool and returns what it prints; what it complains of is in the error. */
export function runTool(
  directory: string,
  environment: Readonly<Record<string, string>>,
  command: readonly [string, ...string[]],
): string {
  const [program, ...words] = command;
  return execFileSync(program, words, {
    cwd: directory,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The package.json in a packed tarball. */
export function packedManifest(tarball: string): Record<string, unknown> {
  const folder = temporaryFolder();
  execFileSync("tar", ["-xzf", tarball, "-C", folder]);
  const text = execFileSync("cat", [join(folder, "package", "package.json")], { encoding: "utf8" });
  return JSON.parse(text) as Record<string, unknown>;
}
