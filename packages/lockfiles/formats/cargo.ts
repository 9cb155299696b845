import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import type { LockContent, LockedPackage } from "../lock-format.ts";
import { readTomlLock } from "../syntax/toml-lock.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";

/** Versions 1 to 4 of Cargo.lock. Workspace members and path dependencies stand in it without a source. */
export const cargoLock = defineFormat({ kind: "cargo", ecosystem: "cargo", fileName: "Cargo.lock", read });

const entrySchema = v.object({
  name: v.string(),
  version: v.string(),
  source: v.optional(v.string()),
  dependencies: v.optional(v.array(v.string()), []),
});

const schema = v.object({
  // Version 1 kept the root apart from its dependencies.
  root: v.optional(entrySchema),
  package: v.optional(v.array(entrySchema), []),
});

function read(path: string, bytes: Uint8Array): LockContent {
  const { content, packageLines } = readTomlLock(path, bytes, schema);
  const edges = new DependencyNames("cargo");
  const describe = (entry: v.InferOutput<typeof entrySchema>, line: number | undefined): LockedPackage => {
    // `name`, `name 1.0.0` or `name 1.0.0 (source)`.
    edges.add(
      entry.name,
      entry.dependencies.map((dependency) => dependency.replace(/ .*$/, "")),
    );
    return {
      name: packageName("cargo", entry.name),
      version: entry.version,
      source: sourceOf(entry.source),
      ...(line === undefined ? {} : { line }),
    };
  };
  const packages = content.package.map((entry, index) => describe(entry, packageLines[index]));
  if (content.root !== undefined) packages.unshift(describe(content.root, undefined));
  return { packages, dependencies: edges.collected() };
}

function sourceOf(source: string | undefined): LockedPackage["source"] {
  if (source === undefined) return { kind: "workspace", address: "" };
  if (source.startsWith("git+")) return { kind: "git", address: source };
  return { kind: "registry", address: source.replace(/^registry\+/, "") };
}
