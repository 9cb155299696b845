import { createHash } from "node:crypto";
import { Refusal } from "@release-actions/release-model";
import semver from "semver";
import * as v from "valibot";
import { readTarEntries, type TarEntry } from "./tar-entries.ts";

/** What the registry computes from a package's tarball. */
export interface NpmTarball {
  readonly name: string;
  readonly version: string;
  readonly bytes: Buffer;
  /** The package.json inside. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly integrity: string;
  readonly shasum: string;
  readonly sha256: string;
  readonly fileCount: number;
  readonly unpackedSize: number;
}

/** https://github.com/npm/validate-npm-package-name: what a new package may be called. */
export const validNpmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const identity = v.looseObject({
  name: v.pipe(v.string(), v.maxLength(214), v.regex(validNpmName)),
  version: v.pipe(
    v.string(),
    v.check((version) => semver.valid(version) === version, "not a version"),
  ),
});

/**
 * Reads what `npm pack` wrote.
 * @throws {Refusal} `npm-tarball` when it is no such file or its package.json has no valid name and version.
 */
export function readNpmTarball(content: Uint8Array): NpmTarball {
  const bytes = Buffer.from(content);
  const entries = unpack(bytes);
  const manifest = v.safeParse(identity, packageJson(entries));
  if (!manifest.success)
    throw refused(`a package.json whose ${v.getDotPath(manifest.issues[0]) ?? "form"} is not valid`);
  return {
    name: manifest.output.name,
    version: manifest.output.version,
    bytes,
    manifest: manifest.output,
    integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    shasum: createHash("sha1").update(bytes).digest("hex"),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    fileCount: entries.length,
    unpackedSize: entries.reduce((sum, entry) => sum + entry.content.length, 0),
  };
}

function unpack(bytes: Buffer): readonly TarEntry[] {
  try {
    return readTarEntries(bytes);
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function packageJson(entries: readonly TarEntry[]): unknown {
  const entry = entries.find(({ name }) => /^[^/]+\/package\.json$/.test(name));
  if (entry === undefined) throw refused("no package.json in it");
  try {
    return JSON.parse(entry.content.toString("utf8"));
  } catch (cause) {
    throw refused("a package.json that is no JSON", cause);
  }
}

function refused(found: string, cause?: unknown): Refusal {
  return new Refusal({
    code: "npm-tarball",
    expected: "a tarball as npm pack writes it, with a valid name and version",
    found,
    fix: "Pack it again with npm pack.",
    cause,
  });
}
