import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import type { LockContent, LockedPackage } from "../lock-format.ts";
import { readTomlLock } from "../syntax/toml-lock.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";
import { normalGroup } from "../groups.ts";

/** https://pdm-project.org/latest/usage/lockfile/; the project itself is not in it. */
export const pdmLock = defineFormat({ kind: "pdm", ecosystem: "pypi", fileName: "pdm.lock", read });

const schema = v.object({
  metadata: v.optional(v.object({ groups: v.optional(v.array(v.string())) }), {}),
  package: v.optional(
    v.array(
      v.object({
        name: v.string(),
        version: v.optional(v.string(), ""),
        dependencies: v.optional(v.array(v.string()), []),
        git: v.optional(v.string()),
        hg: v.optional(v.string()),
        svn: v.optional(v.string()),
        ref: v.optional(v.string()),
        revision: v.optional(v.string()),
        url: v.optional(v.string()),
        path: v.optional(v.string()),
      }),
    ),
    [],
  ),
});

type PdmPackage = v.InferOutput<typeof schema>["package"][number];

function read(path: string, bytes: Uint8Array): LockContent {
  const { content, packageLines } = readTomlLock(path, bytes, schema);
  const edges = new DependencyNames("pypi");
  // A package that is asked for with extras stands in it twice.
  const packages = content.package.map((entry, index): LockedPackage => {
    edges.add(
      entry.name,
      entry.dependencies.flatMap((requirement) => /^[\w.-]+/.exec(requirement)?.[0] ?? []),
    );
    const line = packageLines[index];
    return {
      name: packageName("pypi", entry.name),
      version: entry.version,
      source: sourceOf(entry),
      ...(line === undefined ? {} : { line }),
    };
  });
  const { groups } = content.metadata;
  return { packages, dependencies: edges.collected(), ...(groups && { groups: groups.map(normalGroup) }) };
}

function sourceOf({ git, hg, svn, ref, revision, url, path }: PdmPackage): LockedPackage["source"] {
  const repository = git ?? hg ?? svn;
  if (repository !== undefined) {
    const reference = ref === undefined ? "" : `?rev=${ref}`;
    const commit = revision === undefined ? "" : `#${revision}`;
    return { kind: "git", address: `${repository}${reference}${commit}` };
  }
  if (path !== undefined) return { kind: "path", address: path };
  return url === undefined ? { kind: "registry", address: undefined } : { kind: "url", address: url };
}
