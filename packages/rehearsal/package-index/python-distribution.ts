import { createHash } from "node:crypto";
import { eq, valid } from "@renovatebot/pep440";
import { packageName, Refusal } from "@release-actions/release-model";
import { type CoreMetadata, parseCoreMetadata } from "./core-metadata.ts";
import { readTarEntries } from "./tar-entries.ts";
import { readZipEntry } from "./zip-entry.ts";

/** A wheel or an sdist as a build writes it. */
export interface PythonFile {
  /** `coreason_manifest-1.2.3-py3-none-any.whl`, `coreason_manifest-1.2.3.tar.gz`. */
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** A wheel or an sdist whose content was read and agrees with its name. */
export interface Distribution {
  readonly kind: "wheel" | "sdist";
  readonly filename: string;
  readonly bytes: Buffer;
  /** Normalised: `coreason-manifest`. */
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  /** The METADATA or PKG-INFO file, byte for byte. */
  readonly metadata: Buffer;
  readonly core: CoreMetadata;
}

const metadataLimit = 4 * 1024 * 1024;

/**
 * Reads what an index has to know about a file, and refuses what a real index refuses.
 * File names: https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 * @throws {Refusal} `distribution-name`, `distribution-content`, `distribution-mismatch`, `local-version` or `direct-reference`.
 */
export function readDistribution(file: PythonFile): Distribution {
  const { filename } = file;
  const named = parseFilename(filename);
  const bytes = Buffer.from(file.bytes);
  const metadata = readMetadata(named, bytes, filename);
  const core = parseCoreMetadata(metadata.toString("utf8"));
  const name = packageName("pypi", core.name).name;
  if (name !== packageName("pypi", named.name).name || !sameVersion(core.version, named.version)) {
    throw refused("distribution-mismatch", {
      expected: `${filename} to hold ${named.name} ${named.version}`,
      found: `the metadata of ${core.name} ${core.version}`,
      fix: "Build the file again and do not rename it.",
    });
  }
  refuseWhatIndexesRefuse(core, filename);
  return {
    kind: named.kind,
    filename,
    bytes,
    name,
    version: valid(core.version) ?? core.version,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    metadata,
    core,
  };
}

interface NamedFile {
  readonly kind: Distribution["kind"];
  readonly name: string;
  readonly version: string;
}

const wheel =
  /^([A-Za-z0-9][A-Za-z0-9_.]*)-([A-Za-z0-9_.!+]+)(?:-[0-9][A-Za-z0-9_.]*)?(?:-[A-Za-z0-9_.]+){3}\.whl$/;
const sdist = /^([A-Za-z0-9][A-Za-z0-9_.-]*)-([A-Za-z0-9_.!+]+)\.tar\.gz$/;

function parseFilename(filename: string): NamedFile {
  for (const [kind, pattern] of [
    ["wheel", wheel],
    ["sdist", sdist],
  ] as const) {
    const [, name, version] = pattern.exec(filename) ?? [];
    if (name !== undefined && version !== undefined && valid(version.replaceAll("_", "-")) !== null) {
      return { kind, name, version };
    }
  }
  throw refused("distribution-name", {
    expected: "the name of a wheel (.whl) or an sdist (.tar.gz)",
    found: JSON.stringify(filename.slice(0, 200)),
    fix: "Publish the files as the build wrote them.",
  });
}

function readMetadata(named: NamedFile, bytes: Buffer, filename: string): Buffer {
  try {
    const metadata =
      named.kind === "wheel"
        ? readZipEntry(bytes, (name) => /^[^/]+\.dist-info\/METADATA$/.test(name), metadataLimit)
        : readTarEntries(bytes).find(({ name }) => /^[^/]+\/PKG-INFO$/.test(name))?.content;
    if (metadata !== undefined) return Buffer.from(metadata);
  } catch (cause) {
    throw unreadable(filename, cause instanceof Error ? cause.message : String(cause), cause);
  }
  throw unreadable(filename, "no METADATA or PKG-INFO in it");
}

function unreadable(filename: string, found: string, cause?: unknown): Refusal {
  return refused("distribution-content", {
    expected: `${filename} to be a readable package with metadata`,
    found,
    fix: "Build the file again.",
    cause,
  });
}

function refuseWhatIndexesRefuse(core: CoreMetadata, filename: string): void {
  if (core.version.includes("+")) {
    throw refused("local-version", {
      expected: `a version without a local part for ${filename}`,
      found: core.version,
      fix: "Release from a tagged commit, so that the version has no +part.",
    });
  }
  const direct = core.requiresDist.find((requirement) => /^[^;]*@\s*\S/.test(requirement));
  if (direct !== undefined) {
    throw refused("direct-reference", {
      expected: `${filename} to require packages by version, as an index demands`,
      found: direct,
      fix: "Replace the direct reference in the manifest with a version.",
    });
  }
}

function sameVersion(left: string, right: string): boolean {
  const other = right.replaceAll("_", "-");
  return valid(left) !== null && eq(left, other);
}

function refused(
  code: string,
  problem: { expected: string; found: string; fix: string; cause?: unknown },
): Refusal {
  return new Refusal({ code, ...problem });
}
