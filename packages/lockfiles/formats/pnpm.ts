import { packageName } from "@release-actions/release-model";
import type { LockContent, LockedPackage } from "../lock-format.ts";
import { lockSyntax } from "../syntax/lock-syntax.ts";
import { childOf, documentStart, readIndentedLock, type IndentedEntry } from "../syntax/indented-lock.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";
import { pnpmCopies } from "./pnpm-copies.ts";
import { splitPnpmKey } from "./pnpm-key.ts";

/**
 * pnpm-lock.yaml of lockfileVersion 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile). Newer versions of
 * pnpm put a document about themselves in front; its packages are pnpm's own.
 */
export const pnpmLock = defineFormat({ kind: "pnpm", ecosystem: "npm", fileName: "pnpm-lock.yaml", read });

function read(path: string, bytes: Uint8Array): LockContent {
  const documents = splitDocuments(readIndentedLock(path, bytes, "yaml"));
  const project = documents.at(-1) ?? [];
  const top = (key: string): readonly IndentedEntry[] =>
    project.find((entry) => entry.key === key)?.children ?? [];
  const version = project.find(({ key }) => key === "lockfileVersion")?.value ?? "";
  if (project.length > 0 && !/^[5-9](?:\.|$)/.test(version)) {
    throw lockSyntax({ path, found: `lockfileVersion "${version}"`, line: 1, column: 1 });
  }
  const listed = top("packages");
  const packages = listed.map((entry) => describe(path, entry));
  const members = top("importers").map(({ key, line }): LockedPackage => ({
    name: packageName("npm", key),
    version: "",
    source: { kind: "workspace", address: key },
    line,
  }));
  const copiesFor = pnpmCopies(top("importers"), project);
  let dependencies: LockContent["dependencies"] | undefined;
  return {
    packages: [...members, ...packages],
    // Only a refresh asks for them, and they are most of the file.
    get dependencies() {
      return (dependencies ??= dependenciesOf(path, [...listed, ...top("snapshots")]));
    },
    copiesFor,
  };
}

function dependenciesOf(path: string, entries: readonly IndentedEntry[]): LockContent["dependencies"] {
  const edges = new DependencyNames("npm");
  for (const entry of entries) {
    const groups = ["dependencies", "optionalDependencies"].flatMap(
      (group) => childOf(entry, group)?.children ?? [],
    );
    edges.add(
      describe(path, entry).name.name,
      groups.map(({ key }) => key),
    );
  }
  return edges.collected();
}

function splitDocuments(entries: readonly IndentedEntry[]): IndentedEntry[][] {
  const documents: IndentedEntry[][] = [[]];
  for (const entry of entries) {
    if (entry.key === documentStart) documents.push([]);
    else documents.at(-1)?.push(entry);
  }
  return documents.filter((document) => document.length > 0);
}

function describe(path: string, entry: IndentedEntry): LockedPackage {
  const { line } = entry;
  const split = splitPnpmKey(entry.key);
  const name = childOf(entry, "name")?.value ?? split?.name;
  if (name === undefined) throw lockSyntax({ path, found: `"${entry.key}"`, line, column: 3 });
  const reference = split?.version ?? entry.key;
  const version = childOf(entry, "version")?.value ?? (/^\d/.test(reference) ? reference : "");
  return { name: packageName("npm", name), version, source: sourceOf(entry, reference), line };
}

function sourceOf(entry: IndentedEntry, reference: string): LockedPackage["source"] {
  if (/^\d/.test(reference)) return { kind: "registry", address: undefined };
  if (/^(?:file|link):/.test(reference)) return { kind: "path", address: reference.replace(/^\w+:/, "") };
  const resolution = childOf(entry, "resolution")?.value ?? "";
  const isGit =
    /^git[+:]|codeload\.|\.git(?:#|$)/.test(reference) || /(?:^|[ {])type: git|repo: /.test(resolution);
  return { kind: isGit ? "git" : "url", address: reference };
}
