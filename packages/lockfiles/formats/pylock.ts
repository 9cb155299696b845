import { packageName } from "@release-actions/release-model";
import * as v from "valibot";
import { normalGroup } from "../groups.ts";
import type { LockContent, LockedPackage } from "../lock-format.ts";
import { readTomlLock } from "../syntax/toml-lock.ts";
import { defineFormat } from "./define-format.ts";

/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const pylock = defineFormat({ kind: "pylock", ecosystem: "pypi", fileName: "pylock.toml", read });

const names = v.optional(v.array(v.string()), []);

const schema = v.object({
  "lock-version": v.string(),
  extras: names,
  "dependency-groups": names,
  "default-groups": names,
  packages: v.optional(
    v.array(
      v.object({
        name: v.string(),
        version: v.optional(v.string(), ""),
        vcs: v.optional(
          v.object({
            url: v.optional(v.string(), ""),
            "requested-revision": v.optional(v.string()),
            "commit-id": v.optional(v.string(), ""),
          }),
        ),
        directory: v.optional(v.object({ path: v.string() })),
        archive: v.optional(v.object({ url: v.optional(v.string()), path: v.optional(v.string()) })),
      }),
    ),
    [],
  ),
});

type Entry = v.InferOutput<typeof schema>["packages"][number];

function read(path: string, bytes: Uint8Array): LockContent {
  const { content } = readTomlLock(path, bytes, schema);
  const packages = content.packages.map((entry): LockedPackage => {
    const { name, version } = entry;
    return { name: packageName("pypi", name), version, source: sourceOf(entry) };
  });
  const groups = [...content.extras, ...content["dependency-groups"], ...content["default-groups"]];
  // It is made to be installed from, so that it need not say what asks for what.
  return { packages, dependencies: new Map(), groups: groups.map(normalGroup) };
}

function sourceOf({ vcs, directory, archive }: Entry): LockedPackage["source"] {
  if (vcs !== undefined) {
    const reference = vcs["requested-revision"];
    const asked = reference === undefined ? "" : `?rev=${reference}`;
    return { kind: "git", address: `${vcs.url}${asked}#${vcs["commit-id"]}` };
  }
  if (directory !== undefined) return { kind: "path", address: directory.path };
  if (archive === undefined) return { kind: "registry", address: undefined };
  return archive.url === undefined
    ? { kind: "path", address: archive.path ?? "" }
    : { kind: "url", address: archive.url };
}
