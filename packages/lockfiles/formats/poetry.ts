import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import type { LockContent, LockedPackage } from "../lock-format.ts";
import { readTomlLock } from "../syntax/toml-lock.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";

/** Formats 1.0 to 2.1 of poetry.lock, which differ in what is not read here. The project itself is not in it. */
export const poetryLock = defineFormat({ kind: "poetry", ecosystem: "pypi", fileName: "poetry.lock", read });

const source = v.object({
  type: v.string(),
  url: v.optional(v.string(), ""),
  reference: v.optional(v.string()),
  resolved_reference: v.optional(v.string()),
});

const schema = v.object({
  metadata: v.optional(v.object({ "python-versions": v.optional(v.string()) })),
  package: v.optional(
    v.array(
      v.object({
        name: v.string(),
        version: v.string(),
        dependencies: v.optional(v.record(v.string(), v.unknown()), {}),
        source: v.optional(source),
      }),
    ),
    [],
  ),
});

function read(path: string, bytes: Uint8Array): LockContent {
  const { content, packageLines } = readTomlLock(path, bytes, schema);
  const edges = new DependencyNames("pypi");
  const packages = content.package.map((entry, index): LockedPackage => {
    edges.add(entry.name, Object.keys(entry.dependencies));
    const line = packageLines[index];
    return {
      name: packageName("pypi", entry.name),
      version: entry.version,
      source: sourceOf(entry.source),
      ...(line === undefined ? {} : { line }),
    };
  });
  const python = content.metadata?.["python-versions"];
  const environment = {
    python: python === undefined ? [] : [{ syntax: "poetry" as const, text: python }],
    markers: [],
  };
  return { packages, dependencies: edges.collected(), environment };
}

function sourceOf(found: v.InferOutput<typeof source> | undefined): LockedPackage["source"] {
  switch (found?.type) {
    case "git": {
      const reference = found.reference === undefined ? "" : `?rev=${found.reference}`;
      const commit = found.resolved_reference === undefined ? "" : `#${found.resolved_reference}`;
      return { kind: "git", address: `${found.url}${reference}${commit}` };
    }
    case "url":
      return { kind: "url", address: found.url };
    case "directory":
    case "file":
      return { kind: "path", address: found.url };
    case undefined:
    default:
      return { kind: "registry", address: found?.url };
  }
}
