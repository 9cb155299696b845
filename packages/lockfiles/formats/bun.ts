import { packageName } from "@release-actions/release-model";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import * as v from "valibot";
import type { AskedCopy, LockContent, LockedPackage } from "../lock-format.ts";
import { decodeLock, lockSyntax } from "../syntax/lock-syntax.ts";
import { defineFormat } from "./define-format.ts";
import { DependencyNames } from "./dependency-names.ts";
import { npmSource } from "./npm-source.ts";
import { splitDescriptor } from "./yarn-descriptor.ts";

/** bun.lock, JSON with commas at the ends, as Bun from 1.2 on writes it: https://bun.com/docs/pm/lockfile */
export const bunLock = defineFormat({ kind: "bun", ecosystem: "npm", fileName: "bun.lock", read });

const names = v.optional(v.record(v.string(), v.unknown()), {});
const groups = {
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
};

const schema = v.object({
  lockfileVersion: v.picklist([0, 1, 2], "a lockfileVersion other than 0, 1 and 2"),
  workspaces: v.optional(
    v.record(
      v.string(),
      v.object({ name: v.optional(v.string()), version: v.optional(v.string(), ""), ...groups }),
    ),
    {},
  ),
  // First what is locked, `name@version`; then, in places that depend on where it comes from, its own dependencies.
  packages: v.optional(v.record(v.string(), v.tupleWithRest([v.string()], v.unknown())), {}),
});

type Groups = Readonly<Record<keyof typeof groups, Readonly<Record<string, unknown>>>>;

function read(path: string, bytes: Uint8Array): LockContent {
  const text = decodeLock(path, bytes);
  const parsed = v.safeParse(schema, parseJson(path, text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw lockSyntax({ path, found: `${v.getDotPath(issue) ?? "the file"}: ${issue.message}` });
  }
  const { workspaces, packages } = parsed.output;
  const edges = new DependencyNames("npm");
  const members = Object.entries(workspaces).flatMap(([folder, member]): LockedPackage[] => {
    const name = member.name ?? folder.slice(folder.lastIndexOf("/") + 1);
    edges.add(name, namesIn(member));
    if (folder === "") return [];
    return [
      {
        name: packageName("npm", name),
        version: member.version,
        source: { kind: "workspace", address: folder },
      },
    ];
  });
  const lines = linesOf(text);
  const byKey = new Map<string, LockedPackage>();
  const installed = Object.entries(packages).flatMap(([key, [descriptor, ...details]]): LockedPackage[] => {
    const { name, reference } = splitDescriptor(descriptor);
    // Members stand above, with their versions.
    if (reference.startsWith("workspace:") || reference.startsWith("root:")) {
      byKey.set(key, {
        name: packageName("npm", name),
        version: "",
        source: { kind: "workspace", address: reference.slice(reference.indexOf(":") + 1) },
      });
      return [];
    }
    const own = details.map((detail) => v.safeParse(v.object(groups), detail)).find(({ success }) => success);
    if (own?.success === true) edges.add(name, namesIn(own.output));
    const line = lines.get(key);
    const one = { ...locked(name, reference), ...(line === undefined ? {} : { line }) };
    byKey.set(key, one);
    return [one];
  });
  const copiesFor = ({ member, key }: AskedCopy): readonly LockedPackage[] | undefined => {
    // A copy of a member's own stands behind the member's name: `ui/core`.
    const owner = workspaces[member];
    if (owner === undefined) return undefined;
    const nested = member === "" || owner.name === undefined ? undefined : byKey.get(`${owner.name}/${key}`);
    const found = nested ?? byKey.get(key);
    return found === undefined ? [] : [found];
  };
  return { packages: [...members, ...installed], dependencies: edges.collected(), copiesFor };
}

/** In place of a version stands where it comes from: `file:../a`, `github:o/r#commit`, `https://…tgz`. */
function locked(name: string, reference: string): LockedPackage {
  return /^\d/.test(reference)
    ? { name: packageName("npm", name), version: reference, source: { kind: "registry", address: undefined } }
    : { name: packageName("npm", name), version: "", source: npmSource(reference) };
}

function namesIn(found: Groups): string[] {
  return Object.values({
    a: found.dependencies,
    b: found.devDependencies,
    c: found.optionalDependencies,
    d: found.peerDependencies,
  }).flatMap((group) => Object.keys(group));
}

function parseJson(path: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first === undefined) return value;
  const before = text.slice(0, first.offset).split("\n");
  throw lockSyntax({
    path,
    found: `no JSON (${printParseErrorCode(first.error)})`,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
}

/** Where each entry of `packages` begins: Bun writes one a line. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    const key = /^ {4}"([^"]+)": \[/.exec(line)?.[1];
    if (key !== undefined && !found.has(key)) found.set(key, index + 1);
  }
  return found;
}
