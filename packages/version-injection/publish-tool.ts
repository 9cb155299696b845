import { jsonTextAt, type Source } from "@release-actions/manifests";
import type { PublishTool } from "./facts.ts";

/**
 * The tool a package is published with: the one it names as its `packageManager`, else the one whose files lie beside
 * it. Yarn 1 counts as npm, because it knows no `workspace:` either.
 * https://nodejs.org/api/packages.html#packagemanager
 */
export function publishToolOf(
  root: Source,
  files: {
    readonly hasPnpmWorkspace: boolean;
    readonly pnpmLock: Source | undefined;
    readonly yarnLock: Source | undefined;
  },
): PublishTool {
  const packageManager = jsonTextAt(root, ["packageManager"])?.text ?? "";
  const [name, version = ""] = packageManager.split("@");
  if (name === "pnpm" || name === "npm") return name;
  if (name === "yarn") return /^[01]\./.test(version) ? "npm" : "yarn";
  if (files.hasPnpmWorkspace || files.pnpmLock !== undefined) return "pnpm";
  return files.yarnLock === undefined || files.yarnLock.text.includes("# yarn lockfile v1") ? "npm" : "yarn";
}
