import { createHash } from "node:crypto";
import { Refusal } from "@release-actions/release-model";
import semver from "semver";
import { parse } from "smol-toml";
import * as v from "valibot";
import { type IndexEntry, indexEntry, packageTable } from "./cargo-index-entry.ts";
import { readTarEntries, type TarEntry } from "./tar-entries.ts";

/** A crate as `cargo package` writes it, and its line in the index. */
export interface Crate {
  readonly name: string;
  readonly version: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly entry: IndexEntry;
}

/** https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions */
export const validCrateName = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/**
 * Reads a `.crate` file.
 * @throws {Refusal} `crate` when it is no such file, or its manifest has no valid name, version or dependencies.
 */
export function readCrate(content: Uint8Array): Crate {
  const bytes = Buffer.from(content);
  const manifest = v.safeParse(packageTable, readManifest(bytes));
  if (!manifest.success) {
    throw refused(`a Cargo.toml whose ${v.getDotPath(manifest.issues[0]) ?? "form"} is not valid`);
  }
  const { name, version } = manifest.output.package;
  if (!validCrateName.test(name)) throw refused(`the name ${JSON.stringify(name)}`);
  if (semver.valid(version) === null) throw refused(`the version ${JSON.stringify(version)}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, version, bytes, sha256, entry: indexEntry(manifest.output, sha256) };
}

/** The manifest that cargo wrote for the registry: without paths, workspaces and inherited values. */
function readManifest(bytes: Buffer): unknown {
  let entry: TarEntry | undefined;
  try {
    entry = readTarEntries(bytes).find(({ name }) => /^[^/]+\/Cargo\.toml$/.test(name));
  } catch (cause) {
    throw refused(cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (entry === undefined) throw refused("no Cargo.toml in it");
  try {
    return parse(entry.content.toString("utf8"));
  } catch (cause) {
    throw refused("a Cargo.toml that is no TOML", cause);
  }
}

function refused(found: string, cause?: unknown): Refusal {
  return new Refusal({
    code: "crate",
    expected: "a file as cargo package writes it, with a valid name and version",
    found,
    fix: "Pack it again with cargo package.",
    cause,
  });
}
