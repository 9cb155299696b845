import { parse, TomlError } from "smol-toml";
import * as v from "valibot";
import { decodeLock, lockSyntax } from "./lock-syntax.ts";

/**
 * A lockfile in TOML, held against a schema.
 * @throws {Refusal} `lock-syntax` with line and column.
 */
export function readTomlLock<Schema extends v.GenericSchema>(
  path: string,
  bytes: Uint8Array,
  schema: Schema,
): { readonly content: v.InferOutput<Schema>; readonly packageLines: readonly number[] } {
  const text = decodeLock(path, bytes);
  const parsed = v.safeParse(schema, parseToml(path, text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw lockSyntax({ path, found: `${v.getDotPath(issue) ?? "the file"}: ${issue.message}` });
  }
  return { content: parsed.output, packageLines: packageLines(text) };
}

function parseToml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [found = "no TOML"] = cause.message.split("\n", 1);
    throw lockSyntax({ path, found, line: cause.line, column: cause.column, cause });
  }
}

/** Where each `[[package]]` begins, in the order in which a parser returns them. */
function packageLines(text: string): number[] {
  const found: number[] = [];
  let line = 1;
  let start = 0;
  while (start < text.length) {
    if (text.startsWith("[[package]]", start)) found.push(line);
    const end = text.indexOf("\n", start);
    if (end === -1) break;
    start = end + 1;
    line += 1;
  }
  return found;
}
