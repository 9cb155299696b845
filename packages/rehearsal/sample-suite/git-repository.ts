import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Commands } from "@release-actions/ports";
import type { CommitPlan } from "./commit-plan.ts";
import { renderFastImport, sampleAuthor } from "./fast-import.ts";
import { runTool } from "../building/run-tool.ts";

/** Where one sample repository lies. */
export interface SampleClone {
  /** The bare repository that stands in for GitHub. Its path ends in `coreason-ai/<name>.git`. */
  readonly remote: string;
  /** The clone a person works in. */
  readonly clone: string;
}

/** Makes the bare repository with its whole history and tag, and a clone of it in the workspace. */
export async function makeRepository(options: {
  readonly name: string;
  readonly plan: CommitPlan;
  readonly tag: string;
  readonly remotes: string;
  readonly workspace: string;
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<SampleClone> {
  const { name, remotes, workspace } = options;
  const remote = join(remotes, `${name}.git`);
  const clone = join(workspace, name);
  const git = (cwd: string, command: readonly string[], input?: Uint8Array) =>
    runTool(["git", ...command], { ...options, cwd, ...(input === undefined ? {} : { input }) });
  await mkdir(dirname(remote), { recursive: true });
  await git(remotes, ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  await git(remote, ["fast-import", "--quiet", "--done"], renderFastImport(options.plan, options.tag));
  await git(workspace, ["clone", "--quiet", ...cloneSettings, remote, clone]);
  return { remote, clone };
}

/** The machine may have no identity, and its signing or hooks are none of the rehearsal's business. */
const cloneSettings = Object.entries({
  "user.name": sampleAuthor.name,
  "user.email": sampleAuthor.email,
  "commit.gpgSign": "false",
  "tag.gpgSign": "false",
  "core.hooksPath": "/dev/null",
}).flatMap(([key, value]) => ["--config", `${key}=${value}`]);
