import type { Source } from "../source.ts";
import { setupCfgVersions } from "../python-versions/setup-cfg.ts";
import { setupPyVersions } from "../python-versions/setup-py.ts";
import { chartVersions } from "./chart-version.ts";
import { packageJsonVersions, releasePleaseVersions } from "./json-version.ts";
import { pythonModuleVersions } from "./python-module.ts";
import { serverJsonVersions } from "./server-json-version.ts";
import type { StaticVersion } from "./static-version.ts";
import { cargoVersions, pyprojectVersions } from "./toml-version.ts";

/**
 * Every place in a file where its repository declares its own version, placeholders among them; none for a
 * file of another kind.
 * @throws {Refusal} `manifest-syntax` or `manifest-duplicate-key`, with line and column.
 */
export function readStaticVersions(source: Source): readonly StaticVersion[] {
  return readerFor(source.path)?.(source) ?? [];
}

/** Whether a path (relative, forward slashes) may declare a version, by its name alone. */
export function mayDeclareVersion(path: string): boolean {
  return readerFor(path) !== undefined;
}

function readerFor(path: string): ((source: Source) => readonly StaticVersion[]) | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "setup.py") return setupPyVersions;
  if (name.endsWith(".py")) return pythonModules.test(name) ? pythonModuleVersions : undefined;
  return readers.get(name);
}

const pythonModules = /^(?:__init__|_version|version|__version__|__about__|_about|about)\.py$/;

const readers = new Map<string, (source: Source) => readonly StaticVersion[]>([
  ["package.json", packageJsonVersions],
  ["pyproject.toml", pyprojectVersions],
  ["setup.cfg", setupCfgVersions],
  ["Cargo.toml", cargoVersions],
  ["Chart.yaml", chartVersions],
  ["server.json", serverJsonVersions],
  [".release-please-manifest.json", releasePleaseVersions],
]);
