import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { maxSatisfying } from "semver";
import { ExternalError, UsageError } from "@release-actions/release-model";
import type { Log } from "../../log.ts";
import { createAskHttp } from "../ask-http.ts";
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
  send,
}: {
  readonly environment: Readonly<Record<string, string>>;
  readonly range: string;
  readonly log: Log;
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
  if ((await sumOf(program)) === sum) return { program, version };

  const address = new URL(
    `https://github.com/sigstore/cosign/releases/download/v${version}/cosign-${platform}${suffix}`,
  );
  log.progress(`downloading cosign ${version} for ${platform}`);
  const answer = await createAskHttp({ send, timeout: tenMinutes })(address, { headers: {} });
  if (answer.kind === "unanswered") throw notDownloaded(address, answer.reason);
  if (answer.status !== 200) throw notDownloaded(address, `status ${answer.status}`);
  const found = createHash("sha256").update(answer.body).digest("hex");
  if (found !== sum) throw wrongSum(address, sum, found);
  await mkdir(folder, { recursive: true });
  const temporary = `${program}.${process.pid}`;
  try {
    await writeFile(temporary, answer.body, { mode: 0o755 });
    await chmod(temporary, 0o755);
    await rename(temporary, program);
  } finally {
    await rm(temporary, { force: true });
  }
  return { program, version };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function cacheOf(environment: Readonly<Record<string, string>>): string {
  const cache = environment["RUNNER_TOOL_CACHE"] ?? "";
  return cache === "" ? join(environment["HOME"] ?? homedir(), ".cache", "release-actions", "tools") : cache;
}

async function sumOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && createHash("sha256").update(bytes).digest("hex");
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

function notDownloaded(address: URL, found: string): ExternalError {
  return new ExternalError({
    code: "cosign-download",
    expected: `cosign from ${address.href}`,
    found,
    fix: "Run it again later, or install cosign in a step before this one, so that it is on PATH.",
    retryable: true,
  });
}

function wrongSum(address: URL, expected: string, found: string): ExternalError {
  return new ExternalError({
    code: "cosign-sum",
    expected: `${address.href} to have the SHA-256 sum ${expected}`,
    found: `${found}; it was not run and not kept`,
    fix: "Find out what stands between this machine and github.com. Do not go on with this file.",
    retryable: false,
  });
}
