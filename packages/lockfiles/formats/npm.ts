import { parseTree, printParseErrorCode, type ParseError } from "jsonc-parser";
import * as v from "valibot";
import type { LockContent, LockFormat } from "../lock-format.ts";
import { decodeLock, lockSyntax } from "../syntax/lock-syntax.ts";
import { defineFormat } from "./define-format.ts";
import { readNpmPackages } from "./npm-packages.ts";
import { readNpmTree } from "./npm-tree.ts";

/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json, `lockfileVersion` 1 to 3. */
export const npmLock = npmFormat("package-lock.json");

/** The same format under the name that npm publishes along. */
export const npmShrinkwrap = npmFormat("npm-shrinkwrap.json");

function npmFormat(fileName: string): LockFormat {
  return defineFormat({ kind: "npm", ecosystem: "npm", fileName, read });
}

const schema = v.object({
  lockfileVersion: v.optional(v.picklist([1, 2, 3], "a lockfileVersion other than 1, 2 and 3"), 1),
  packages: v.optional(v.record(v.string(), v.unknown())),
  dependencies: v.optional(v.record(v.string(), v.unknown()), {}),
});

function read(path: string, bytes: Uint8Array): LockContent {
  const text = decodeLock(path, bytes);
  const parsed = v.safeParse(schema, parseJson(path, text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw lockSyntax({ path, found: `${v.getDotPath(issue) ?? "the file"}: ${issue.message}` });
  }
  const { packages, dependencies } = parsed.output;
  // Version 2 holds both forms; `packages` is the one npm 7 and later read.
  return packages === undefined
    ? readNpmTree(path, dependencies)
    : readNpmPackages(path, packages, linesOf(text));
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The fast parser does not say where; the tolerant one does.
    const errors: ParseError[] = [];
    parseTree(text, errors);
    const [first] = errors;
    if (first === undefined) throw lockSyntax({ path, found: "no JSON", cause });
    const before = text.slice(0, first.offset).split("\n");
    throw lockSyntax({
      path,
      found: `no JSON (${printParseErrorCode(first.error)})`,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      cause,
    });
  }
}

/** Where each entry of `packages` begins. npm writes one key a line; other formatting has no lines, which is allowed. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    const key = /^\s+"(node_modules\/[^"]+|[^"]*\/node_modules\/[^"]+)": \{/.exec(line)?.[1];
    if (key !== undefined && !found.has(key)) found.set(key, index + 1);
  }
  return found;
}
