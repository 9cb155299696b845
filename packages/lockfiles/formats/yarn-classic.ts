import { packageName } from "@release-actions/release-model";
import type { AskedCopy, LockContent, LockedPackage } from "../lock-format.ts";
import { childOf, readIndentedLock } from "../syntax/indented-lock.ts";
import { lockSyntax } from "../syntax/lock-syntax.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";
import { npmSource } from "./npm-source.ts";
import { splitDescriptor } from "./yarn-descriptor.ts";

/** yarn.lock as yarn 0 and 1 write it: https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ */
export const yarnClassicLock = defineFormat({
  kind: "yarn-classic",
  ecosystem: "npm",
  fileName: "yarn.lock",
  recognises: (bytes) => !/^__metadata:/m.test(new TextDecoder().decode(bytes.subarray(0, 4096))),
  read,
});

function read(path: string, bytes: Uint8Array): LockContent {
  const edges = new DependencyNames("npm");
  const byDescriptor = new Map<string, LockedPackage>();
  const packages = readIndentedLock(path, bytes, "yarn-classic").map((entry): LockedPackage => {
    const descriptors = descriptorsIn(entry.key);
    const { name, reference } = splitDescriptor(descriptors[0] ?? entry.key);
    const version = childOf(entry, "version")?.value;
    if (version === undefined) {
      throw lockSyntax({ path, found: `"${entry.key}" without a version`, line: entry.line, column: 1 });
    }
    const groups = ["dependencies", "optionalDependencies"].flatMap(
      (group) => childOf(entry, group)?.children ?? [],
    );
    // `alias@npm:real@1.0.0`: what is locked is the real one.
    const real = /^npm:(@?[^@]+)@/.exec(reference)?.[1] ?? name;
    edges.add(
      real,
      groups.map(({ key }) => key),
    );
    const resolved = childOf(entry, "resolved")?.value;
    const isLocal = resolved === undefined && /^(?:file|link):|^\.{1,2}\//.test(reference);
    const locked: LockedPackage = {
      name: packageName("npm", real),
      version,
      source: isLocal ? { kind: "path", address: reference.replace(/^\w+:/, "") } : npmSource(resolved),
      line: entry.line,
    };
    for (const descriptor of descriptors) byDescriptor.set(descriptor, locked);
    return locked;
  });
  const copiesFor = ({ member, key, range }: AskedCopy): readonly LockedPackage[] | undefined => {
    const found = byDescriptor.get(`${key}@${range}`);
    if (found !== undefined) return [found];
    // Which folders are members this format does not say: another one's range need not stand here.
    return member === "" ? [] : undefined;
  };
  return { packages, dependencies: edges.collected(), copiesFor };
}

/** `"@a/b@^1", "@a/b@^1.2"`: all name the same package. */
function descriptorsIn(key: string): readonly string[] {
  return [...key.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s,"][^,"]*)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
}
