import { packageName } from "@release-actions/release-model";
import type { AskedCopy, LockContent, LockedPackage } from "../lock-format.ts";
import { childOf, readIndentedLock, type IndentedEntry } from "../syntax/indented-lock.ts";
import { lockSyntax } from "../syntax/lock-syntax.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";
import { npmSource } from "./npm-source.ts";
import { splitDescriptor } from "./yarn-descriptor.ts";

/** yarn.lock as yarn 2 and later write it, a subset of YAML: https://yarnpkg.com/advanced/lexicon#lockfile */
export const yarnBerryLock = defineFormat({
  kind: "yarn-berry",
  ecosystem: "npm",
  fileName: "yarn.lock",
  recognises: (bytes) => /^__metadata:/m.test(new TextDecoder().decode(bytes.subarray(0, 4096))),
  read,
});

function read(path: string, bytes: Uint8Array): LockContent {
  const entries = readIndentedLock(path, bytes, "yaml").filter(({ key }) => key !== "__metadata");
  const byDescriptor = new Map<string, LockedPackage>();
  const packages = entries.map((entry) => {
    const locked = describe(path, entry);
    for (const descriptor of entry.key.split(", ")) byDescriptor.set(descriptor, locked);
    return locked;
  });
  // Each range has an entry of its own, whoever asks for it.
  const copiesFor = ({ key, range }: AskedCopy): readonly LockedPackage[] => {
    const found = byDescriptor.get(`${key}@${range}`) ?? byDescriptor.get(`${key}@npm:${range}`);
    return found === undefined ? [] : [found];
  };
  let dependencies: LockContent["dependencies"] | undefined;
  return {
    packages,
    // Only a refresh asks for them.
    get dependencies() {
      return (dependencies ??= dependenciesOf(path, entries));
    },
    copiesFor,
  };
}

function dependenciesOf(path: string, entries: readonly IndentedEntry[]): LockContent["dependencies"] {
  const edges = new DependencyNames("npm");
  for (const entry of entries) {
    const groups = ["dependencies", "peerDependencies"].flatMap(
      (group) => childOf(entry, group)?.children ?? [],
    );
    edges.add(
      describe(path, entry).name.name,
      groups.map(({ key }) => key),
    );
  }
  return edges.collected();
}

function describe(path: string, entry: IndentedEntry): LockedPackage {
  const { line } = entry;
  const resolution = childOf(entry, "resolution")?.value;
  if (resolution === undefined) {
    throw lockSyntax({ path, found: `"${entry.key}" without a resolution`, line, column: 1 });
  }
  const { name, reference } = splitDescriptor(resolution);
  const version = childOf(entry, "version")?.value ?? "";
  return { name: packageName("npm", name), version, source: sourceOf(reference), line };
}

function sourceOf(reference: string): LockedPackage["source"] {
  // A package of another registry's carries its archive's address: `npm:1.0.0::__archiveUrl=…`.
  if (reference.startsWith("npm:")) return { kind: "registry", address: undefined };
  if (reference.startsWith("workspace:")) {
    return { kind: "workspace", address: reference.slice("workspace:".length) };
  }
  if (reference.startsWith("patch:")) return { kind: "path", address: reference };
  return reference.includes("#commit=") ? { kind: "git", address: reference } : npmSource(reference);
}
