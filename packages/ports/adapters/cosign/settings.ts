import { readFile } from "node:fs/promises";
import { UsageError } from "@release-actions/release-model";
import { isRecord, parseJson } from "../json-records.ts";
import { formOf, type CosignSettings } from "./arguments.ts";

/**
 * What version 2 has to be told in a command for readers, and version 3 sees for itself: the form, and that the time comes from a
 * timestamp authority, where the signing configuration names one.
 */
export async function readerOptions({
  major,
  minor,
  signingConfig,
}: CosignSettings): Promise<readonly string[]> {
  if (major >= 3 || formOf({ major, minor }) === "legacy") return [];
  const authorities = (await readJson("signing-config", signingConfig))?.["tsaUrls"];
  const isTimed = Array.isArray(authorities) && authorities.length > 0;
  return ["--new-bundle-format", ...(isTimed ? ["--use-signed-timestamps"] : [])];
}

/**
 * The settings of a run, from files that are there and hold JSON. The paths are absolute.
 * @throws {UsageError} `trust-settings`, naming the input.
 */
export async function readCosignSettings(given: {
  readonly major: number;
  readonly minor: number;
  readonly signingConfig: string | undefined;
  readonly trustedRoot: string | undefined;
}): Promise<CosignSettings> {
  const config = await readJson("signing-config", given.signingConfig);
  const root = await readJson("trusted-root", given.trustedRoot);
  const hasLog = (file: Readonly<Record<string, unknown>> | undefined, key: string): boolean => {
    const logs = file?.[key];
    return file === undefined || (Array.isArray(logs) && logs.length > 0);
  };
  return { ...given, isLogged: hasLog(config, "rekorTlogUrls") && hasLog(root, "tlogs") };
}

async function readJson(
  input: string,
  path: string | undefined,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (path === undefined) return undefined;
  const content = parseJson(await readFile(path, "utf8").catch(() => ""));
  if (isRecord(content)) return content;
  throw new UsageError({
    code: "trust-settings",
    expected: `a file with JSON for ${input}`,
    found: `${path}, which cannot be read as such`,
    fix: `Correct ${input}, or leave it out to use Sigstore's public instance.`,
  });
}
