import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import type { LockContent, LockedPackage } from "../lock-format.ts";
import { readTomlLock } from "../syntax/toml-lock.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";

/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export const uvLock = defineFormat({ kind: "uv", ecosystem: "pypi", fileName: "uv.lock", read });

const dependencies = v.optional(v.array(v.object({ name: v.string() })), []);
const groups = v.optional(v.record(v.string(), v.array(v.object({ name: v.string() }))), {});

const schema = v.object({
  version: v.number(),
  "requires-python": v.optional(v.string()),
  "supported-markers": v.optional(v.array(v.string()), []),
  manifest: v.optional(v.object({ members: v.optional(v.array(v.string()), []) })),
  package: v.optional(
    v.array(
      v.object({
        name: v.string(),
        version: v.optional(v.string(), ""),
        source: v.optional(v.record(v.string(), v.unknown()), {}),
        dependencies,
        "optional-dependencies": groups,
        "dev-dependencies": groups,
      }),
    ),
    [],
  ),
});

type UvPackage = v.InferOutput<typeof schema>["package"][number];

function read(path: string, bytes: Uint8Array): LockContent {
  const { content, packageLines } = readTomlLock(path, bytes, schema);
  const members = new Set(content.manifest?.members);
  const edges = new DependencyNames("pypi");
  const packages = content.package.map((entry, index): LockedPackage => {
    const groups = [entry["optional-dependencies"], entry["dev-dependencies"]].flatMap((group) =>
      Object.values(group),
    );
    edges.add(
      entry.name,
      [entry.dependencies, ...groups].flat().map(({ name }) => name),
    );
    const line = packageLines[index];
    return {
      name: packageName("pypi", entry.name),
      version: entry.version,
      source: sourceOf(entry, members),
      ...(line === undefined ? {} : { line }),
    };
  });
  const python = content["requires-python"];
  const environment = {
    python: python === undefined ? [] : [{ syntax: "pep440" as const, text: python }],
    markers: content["supported-markers"],
  };
  return { packages, dependencies: edges.collected(), environment };
}

function sourceOf({ name, source }: UvPackage, members: ReadonlySet<string>): LockedPackage["source"] {
  const text = (key: string): string | undefined => {
    const value = source[key];
    return typeof value === "string" ? value : undefined;
  };
  const folder = text("editable") ?? text("virtual") ?? text("directory");
  if (folder !== undefined) {
    return { kind: members.has(name) || folder === "." ? "workspace" : "path", address: folder };
  }
  const git = text("git");
  if (git !== undefined) return { kind: "git", address: git };
  const url = text("url");
  if (url !== undefined) return { kind: "url", address: url };
  const path = text("path");
  return path === undefined
    ? { kind: "registry", address: text("registry") }
    : { kind: "path", address: path };
}
