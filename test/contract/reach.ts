import { posix } from "node:path";
import ts from "typescript";

/** The sources by path from the root, as far as they are ours: `packages/cascade/plan.ts`, `packages/cascade/package.json`. */
export type Sources = (path: string) => string | undefined;

/**
 * Every way from a file to what touches the world, through whatever it imports when it runs (types are gone by then):
 * `plan.ts → reading.ts → @release-actions/ports`. Packages of others are no matter of this: lint judges them where
 * they are imported.
 */
export function waysToTheWorld(entry: string, sources: Sources): readonly string[] {
  const cameFrom = new Map<string, string | undefined>([[entry, undefined]]);
  const found: string[] = [];
  for (const file of cameFrom.keys()) {
    const text = sources(file);
    if (text === undefined) {
      found.push(`${wayTo(file, cameFrom)} (no such file)`);
      continue;
    }
    for (const name of importsWhenRun(text)) {
      const target = resolve(file, name, sources);
      if (!sameFolder(file, target) && isWorld(name, target))
        found.push(`${wayTo(file, cameFrom)} → ${target ?? name}`);
      else if (target !== undefined && !cameFrom.has(target)) cameFrom.set(target, file);
    }
  }
  return found;
}

const world = /^packages\/(?:ports|rehearsal|cli|lockfiles\/refresh)\/|^(?:actions|scripts)\//;
const harmlessBuiltin = /^node:(?:path|util|url|buffer|crypto)$/;

function isWorld(name: string, target: string | undefined): boolean {
  if (target !== undefined) return world.test(target);
  return (
    name === computed ||
    name.startsWith("@actions/") ||
    (name.startsWith("node:") && !harmlessBuiltin.test(name))
  );
}

/** Beside what runs the tools stands the plan of what they are told. */
function sameFolder(file: string, target: string | undefined): boolean {
  return target !== undefined && posix.dirname(file) === posix.dirname(target);
}

/** The file that an import of ours means; undefined for Node's and other people's. */
function resolve(file: string, name: string, sources: Sources): string | undefined {
  if (name.startsWith(".")) return posix.join(posix.dirname(file), name);
  const own = /^@release-actions\/(?<folder>[^/]+)(?<part>\/.+)?$/.exec(name)?.groups;
  if (own === undefined) return undefined;
  const folder = `packages/${own["folder"] ?? ""}`;
  const manifest = JSON.parse(sources(`${folder}/package.json`) ?? "{}") as {
    readonly exports?: Readonly<Record<string, string>>;
  };
  const exported = manifest.exports?.[`.${own["part"] ?? ""}`];
  return posix.join(folder, exported ?? `${own["part"] ?? "index"}.ts`);
}

const computed = "a computed import";

function importsWhenRun(text: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) {
      names.push(literal(node.moduleSpecifier));
    } else if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier !== undefined) {
      names.push(literal(node.moduleSpecifier));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      names.push(literal(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest));
  return names;
}

function literal(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : computed;
}

function wayTo(file: string, cameFrom: ReadonlyMap<string, string | undefined>): string {
  const way: string[] = [];
  for (let at: string | undefined = file; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way.join(" → ");
}
