import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import type { AskedCopy, LockContent, LockedPackage } from "../lock-format.ts";
import { lockSyntax } from "../syntax/lock-syntax.ts";
import { DependencyNames } from "./dependency-names.ts";
import { npmSource } from "./npm-source.ts";

const entrySchema = v.object({
  version: v.optional(v.string(), ""),
  // `false` where some version of npm did not know.
  resolved: v.optional(v.union([v.string(), v.literal(false)])),
  // `false` marks a bundled package's requirement list that is not recorded.
  requires: v.optional(v.union([v.boolean(), v.record(v.string(), v.string())])),
  dependencies: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** The `dependencies` of lockfileVersion 1: a tree of names. */
export function readNpmTree(path: string, dependencies: Readonly<Record<string, unknown>>): LockContent {
  const edges = new DependencyNames("npm");
  const found: LockedPackage[] = [];
  const top = new Map<string, LockedPackage>();
  const visit = (entries: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(entries)) {
      const parsed = v.safeParse(entrySchema, value);
      if (!parsed.success) throw lockSyntax({ path, found: `dependencies["${key}"] is no package` });
      const entry = parsed.output;
      const described = describe(key, entry);
      found.push(described);
      if (entries === dependencies) top.set(key, described);
      edges.add(described.name.name, typeof entry.requires === "object" ? Object.keys(entry.requires) : []);
      visit(entry.dependencies);
    }
  };
  visit(dependencies);
  const copiesFor = ({ member, key }: AskedCopy): readonly LockedPackage[] | undefined => {
    // Where a folder that is linked in finds its own, this form does not say.
    if (member !== "") return undefined;
    const locked = top.get(key);
    return locked === undefined ? [] : [locked];
  };
  return { packages: found, dependencies: edges.collected(), copiesFor };
}

function describe(key: string, entry: v.InferOutput<typeof entrySchema>): LockedPackage {
  const { version } = entry;
  const resolved = entry.resolved === false ? undefined : entry.resolved;
  const [, real, aliased] = /^npm:(.+)@(.+)$/.exec(version) ?? [];
  if (real !== undefined && aliased !== undefined) {
    return { name: packageName("npm", real), version: aliased, source: npmSource(resolved) };
  }
  // In place of a version stands where it comes from: `git+https://…#commit`, `file:../a`, `https://…tgz`.
  if (/^[a-z+]+:/.test(version)) {
    return { name: packageName("npm", key), version: "", source: npmSource(version) };
  }
  return { name: packageName("npm", key), version, source: npmSource(resolved) };
}
