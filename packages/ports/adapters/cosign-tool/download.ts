import { homedir } from "node:os";
import { join } from "node:path";
import { maxSatisfying } from "semver";
import { UsageError } from "@release-actions/release-model";
import type { Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import { createAskHttp } from "../ask-http.ts";
import { fetchProgram } from "./fetch-program.ts";
import { hasSum, keepProgram } from "./keep-program.ts";
import { platformOf } from "./platform.ts";
import sums from "./sums.json" with { type: "json" };

/** A release as the sums know it: version → platform → SHA-256. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = sums.versions;

const tenMinutes = 600_000;

/**
 * Downloads the highest known version in the range and keeps it in the tool cache, where it is checked again by every run: the
 * folder outlives jobs on machines of one's own.
 */
export async function downloadCosign({
  environment,
  range,
  log,
  clock,
  send,
}: {
  readonly environment: Readonly<Record<string, string>>;
  readonly range: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly send?: typeof fetch;
}): Promise<{ readonly program: string; readonly version: string }> {
  const version = maxSatisfying(Object.keys(known), range);
  if (version === null) throw unknownVersion(range);
  const platform = platformOf(environment);
  const sum = known[version]?.[platform];
  if (sum === undefined) throw unknownPlatform(version, platform);
  const suffix = platform.startsWith("windows-") ? ".exe" : "";
  const folder = join(cacheOf(environment), "cosign", version, platform);
  const program = join(folder, `cosign${suffix}`);
  if (await hasSum(program, sum)) return { program, version };

  const address = new URL(
    `https://github.com/sigstore/cosign/releases/download/v${version}/cosign-${platform}${suffix}`,
  );
  log.progress(`downloading cosign ${version} for ${platform}`);
  const ask = createAskHttp({ send, timeout: tenMinutes });
  await keepProgram(program, await fetchProgram(address, { sum, ask, clock, log }), sum);
  return { program, version };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function cacheOf(environment: Readonly<Record<string, string>>): string {
  const cache = environment["RUNNER_TOOL_CACHE"] ?? "";
  return cache === "" ? join(environment["HOME"] ?? homedir(), ".cache", "release-actions", "tools") : cache;
}

function unknownVersion(range: string): UsageError {
  return new UsageError({
    code: "cosign-version",
    expected: `a range that holds one of the versions whose sums are known: ${Object.keys(known).join(", ")}`,
    found: range,
    fix: "Widen cosign-version, or install that version in a step before this one, so that it is on PATH.",
  });
}

function unknownPlatform(version: string, platform: string): UsageError {
  const platforms = Object.keys(known[version] ?? {}).join(", ");
  return new UsageError({
    code: "cosign-platform",
    expected: `a platform for which the sum of cosign ${version} is known: ${platforms}`,
    found: platform,
    fix: "Install cosign in a step before this one, so that it is on PATH.",
  });
}
