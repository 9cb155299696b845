import { jsonTextAt, type Source } from "@release-actions/manifests";
import type { PublishTool } from "./facts.ts";

/** The files of one folder that speak of a tool; undefined where there is none. */
export interface ToolFiles {
  readonly packageJson: Source | undefined;
  readonly pnpmWorkspace: Source | undefined;
  readonly pnpmLock: Source | undefined;
  readonly yarnLock: Source | undefined;
  readonly yarnSettings: Source | undefined;
  readonly npmLock: Source | undefined;
}

/** The names of these files. */
export const toolFileNames = {
  packageJson: "package.json",
  pnpmWorkspace: "pnpm-workspace.yaml",
  pnpmLock: "pnpm-lock.yaml",
  yarnLock: "yarn.lock",
  yarnSettings: ".yarnrc.yml",
  npmLock: "package-lock.json",
} as const satisfies Record<keyof ToolFiles, string>;

/**
 * The tool a package is published with, or undefined where nothing in its folder says: the one it names as its
 * `packageManager`, else the one whose files lie beside it. Yarn 1 counts as npm, because it knows no `workspace:` either.
 * https://nodejs.org/api/packages.html#packagemanager
 */
export function publishToolOf(files: ToolFiles): PublishTool | undefined {
  const { packageJson, pnpmWorkspace, pnpmLock, yarnLock, npmLock } = files;
  const named = packageJson === undefined ? undefined : jsonTextAt(packageJson, ["packageManager"]);
  const [name, version = ""] = named?.text.split("@") ?? [];
  if (name === "pnpm" || name === "npm") return name;
  if (name === "yarn") return /^[01]\./.test(version) ? "npm" : "yarn";
  if (pnpmWorkspace !== undefined || pnpmLock !== undefined) return "pnpm";
  if (yarnLock !== undefined) return yarnLock.text.includes("# yarn lockfile v1") ? "npm" : "yarn";
  return npmLock === undefined ? undefined : "npm";
}
