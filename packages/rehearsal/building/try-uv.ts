import { mkdir, rm } from "node:fs/promises";
import type { Commands } from "@release-actions/ports";
import { ReleaseError } from "@release-actions/release-model";
import { runTool } from "./run-tool.ts";
import { writeTree } from "./write-tree.ts";

/** Whether uv can be used; `folder` belongs in front of PATH, unless PATH has it. Otherwise the reason, in one line. */
export type UvChoice =
  | { readonly kind: "available"; readonly version: string; readonly folder?: string }
  | { readonly kind: "unavailable"; readonly reason: string };

/**
 * Tries uv on a package as the suite has them. It may be there and still of no use: without an interpreter, or
 * without a network it cannot fetch the build backend. What it fetches here is in its cache afterwards.
 */
export async function tryUv(
  choice: UvChoice,
  options: {
    /** A folder that does not exist; removed afterwards. */
    readonly scratch: string;
    readonly commands: Commands;
    readonly environment: Readonly<Record<string, string>>;
  },
): Promise<UvChoice> {
  if (choice.kind === "unavailable") return choice;
  try {
    await mkdir(options.scratch, { recursive: true });
    await writeTree(options.scratch, new Map([["pyproject.toml", Buffer.from(pyproject)]]));
    const environment = { ...options.environment, SETUPTOOLS_SCM_PRETEND_VERSION: "1.0.0" };
    await runTool(["uv", "lock", "--quiet"], { ...options, cwd: options.scratch, environment });
    return choice;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const [reason = "it failed"] = error.found.split("\n").slice(-1);
    return { kind: "unavailable", reason: `uv cannot be used here: ${reason.trim()}` };
  } finally {
    await rm(options.scratch, { recursive: true, force: true });
  }
}

const pyproject = `[build-system]
requires = ["hatchling>=1.27", "hatch-vcs>=0.5"]
build-backend = "hatchling.build"

[project]
name = "uv-trial"
requires-python = ">=3.10"
dynamic = ["version"]

[tool.hatch.version]
source = "vcs"

[tool.hatch.build]
bypass-selection = true
`;
