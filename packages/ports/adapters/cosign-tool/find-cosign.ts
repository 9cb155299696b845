import { delimiter, join } from "node:path";
import { access, constants } from "node:fs/promises";
import { validRange } from "semver";
import { escapeText, UsageError } from "@release-actions/release-model";
import type { Clock } from "../../clock.ts";
import type { Commands } from "../../commands.ts";
import type { Log } from "../../log.ts";
import { downloadCosign } from "./download.ts";
import { probeVersion, satisfies, showVersion, type CosignVersion } from "./version.ts";

/** A cosign that can be run. */
export interface CosignTool {
  readonly program: string;
  readonly version: string;
  readonly major: number;
  /** The lowest it may be. */
  readonly minor: number;
}

export interface FindCosignOptions {
  readonly commands: Commands;
  readonly environment: Readonly<Record<string, string>>;
  /** Which versions will do, as npm writes ranges. */
  readonly range: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly send?: typeof fetch;
}

/**
 * The cosign on PATH when its version will do; otherwise one that is downloaded for this machine, checked against the sums
 * this repository carries, and kept in the runner's tool cache.
 * @throws {UsageError} `cosign-version`, `cosign-platform`.
 * @throws {ExternalError} `cosign-download`, `cosign-sum`.
 */
export async function findCosign(options: FindCosignOptions): Promise<CosignTool> {
  const { commands, environment, range, log } = options;
  if (validRange(range) === null) {
    throw new UsageError({
      code: "cosign-version",
      expected: "a range of versions as npm writes them, such as ^3.0.0",
      found: `"${escapeText(range)}"`,
      fix: "Correct cosign-version, or leave it out.",
    });
  }
  const onPath = await findOnPath(environment);
  const found =
    onPath === undefined ? undefined : await probeVersion({ commands, environment, program: onPath });
  if (onPath !== undefined && found !== undefined && satisfies(found, range)) {
    return tool(onPath, found);
  }
  if (found !== undefined) {
    log.info(`cosign ${showVersion(found)} on PATH is not ${range}: another one is downloaded.`);
  }
  const { program, version } = await downloadCosign(options);
  return tool(program, { kind: "exact", version });
}

function tool(program: string, version: CosignVersion): CosignTool {
  const [major = 0, minor = 0] =
    version.kind === "reached"
      ? [version.major, version.minor]
      : version.version.split(".").map((part) => Number.parseInt(part, 10));
  return { program, version: showVersion(version), major, minor };
}

async function findOnPath(environment: Readonly<Record<string, string>>): Promise<string | undefined> {
  const names = environment["OS"] === "Windows_NT" ? ["cosign.exe"] : ["cosign"];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const candidate of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return undefined;
}
